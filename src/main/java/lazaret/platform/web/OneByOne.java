package lazaret.platform.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import lazaret.platform.RefusedAttempt;
import lazaret.platform.Texts;

/**
 * The same done to many, each in a transaction of its own: what is refused to one does not hold up the others.
 *
 * @param done for whom it was done
 * @param refused why it was not done for the others, in the language of the page
 */
public record OneByOne(List<String> done, Map<String, String> refused) {

    public static OneByOne each(Collection<String> whom, Consumer<String> work, Locale locale) {
        Map<String, String> refused = new LinkedHashMap<>();
        List<String> done = whom.stream()
                .filter(one -> {
                    try {
                        Attempt.run(() -> work.accept(one));
                        return true;
                    } catch (RefusalException no) {
                        refused.put(one, sentence(no, locale));
                        RefusedAttempt.tell("page, one of many", no.first());
                        return false;
                    }
                })
                .toList();
        return new OneByOne(done, refused);
    }

    private static String sentence(RefusalException no, Locale locale) {
        return no.refusals().stream().map(r -> Texts.of(locale, r)).collect(Collectors.joining(" "));
    }
}
