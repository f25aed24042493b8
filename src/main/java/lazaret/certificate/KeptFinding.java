package lazaret.certificate;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.NamedStart;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.platform.Texts;

/**
 * A criterion as the decision kept it: the key of its sentence and the arguments as plain text, which here become
 * moments, words of the field and lists again.
 */
public record KeptFinding(CriterionCode code, boolean met, String evidence, List<String> arguments) {
    private static final Pattern LIST = Pattern.compile("\\[.*]");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*Z");
    private static final List<Class<? extends Enum<?>>> WORDS =
            List.of(ClockStart.class, NamedStart.class, ClinicalAnswer.class, Category.class, ClinicalType.class);

    public KeptFinding {
        arguments = List.copyOf(arguments);
    }

    /** The sentence, as the screen showed it at the moment of the decision. */
    public String sentence(Locale locale) {
        return Texts.of(
                locale, evidence, arguments.stream().map(KeptFinding::value).toArray());
    }

    private static Object value(String text) {
        if (LIST.matcher(text).matches()) {
            return Arrays.stream(text.substring(1, text.length() - 1).split(", "))
                    .map(KeptFinding::value)
                    .toList();
        }
        return moment(text).<Object>map(m -> m).or(() -> word(text)).orElse(text);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return MOMENT.matcher(text).matches() ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            // somebody wrote down a symptom that looks like a time: it stays what was written
            return Optional.empty();
        }
    }

    private static Optional<Enum<?>> word(String text) {
        return WORDS.stream()
                .flatMap(type -> Stream.<Enum<?>>of(type.getEnumConstants()))
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }
}
