package lazaret.clearance.course;

import java.util.List;
import java.util.Locale;
import lazaret.platform.Texts;

/** The sentence behind a finding: a key and its arguments, rendered in the language of whoever reads. */
public record Evidence(String key, List<Object> arguments) {

    public Evidence {
        arguments = List.copyOf(arguments);
    }

    public static Evidence of(String name, Object... arguments) {
        return new Evidence("clearance.evidence." + name, List.of(arguments));
    }

    public String in(Locale locale) {
        return Texts.of(locale, key, arguments.toArray());
    }
}
