package lazaret.transfer.proposal;

import java.util.List;
import java.util.Locale;
import lazaret.platform.Refusal;
import lazaret.platform.Texts;

/**
 * One reason, as a sentence in either language.
 *
 * @param code stable, for programs
 */
public record Because(String code, String key, List<Object> arguments) {

    static Because of(Enum<?> reason, Object... arguments) {
        return new Because(reason.name(), Texts.key(reason), List.of(arguments));
    }

    static Because of(Refusal refusal) {
        return new Because(refusal.code().name(), refusal.code().key(), List.copyOf(refusal.arguments()));
    }

    public String text(Locale locale) {
        return Texts.of(locale, key, arguments.toArray());
    }
}
