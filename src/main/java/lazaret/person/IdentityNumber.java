package lazaret.person;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import lazaret.platform.Refusal;

/**
 * The number of a resident identity card by GB 11643-1999: six digits of area, eight of birth, three of order (odd for
 * men), and a check character over the first seventeen. Holds only right numbers; {@link #wrongWith} says what is wrong
 * with others.
 */
public record IdentityNumber(String text) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    public IdentityNumber {
        if (!hasShape(text) || birthDate(text).isEmpty() || !checks(text)) {
            throw new IllegalArgumentException("not a resident identity number");
        }
    }

    /** What people write, made comparable: full-width characters narrowed, blanks removed, {@code x} in upper case. */
    public static String normal(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    /**
     * What is wrong with a number, in the order in which a person would look: shape, birth date, check character.
     *
     * @param today nobody is born later
     */
    static Optional<Refusal> wrongWith(String normal, LocalDate today, String pointer) {
        if (!hasShape(normal)) {
            return Optional.of(PersonRefusal.ID_IS_NOT_18_CHARACTERS.at(pointer));
        }
        Optional<LocalDate> birth = birthDate(normal);
        if (birth.isEmpty() || birth.get().isAfter(today)) {
            return Optional.of(PersonRefusal.ID_BIRTH_DATE_IS_IMPOSSIBLE.at(pointer, normal.substring(6, 14)));
        }
        return checks(normal) ? Optional.empty() : Optional.of(PersonRefusal.ID_CHECK_DIGIT_IS_WRONG.at(pointer));
    }

    /** The identity number of a paper; empty where the paper is none, or its number is wrong. */
    static Optional<IdentityNumber> parse(Paper paper) {
        String text = paper.number();
        return paper.type() == PaperType.RESIDENT_ID
                        && hasShape(text)
                        && birthDate(text).isPresent()
                        && checks(text)
                ? Optional.of(new IdentityNumber(text))
                : Optional.empty();
    }

    /** Whether somebody alive can have been born on that day. */
    static boolean isPossibleBirth(LocalDate date, LocalDate today) {
        return !date.isBefore(EARLIEST_BIRTH) && !date.isAfter(today);
    }

    public LocalDate birthDate() {
        return birthDate(text).orElseThrow();
    }

    public Sex sex() {
        return (text.charAt(16) - '0') % 2 == 1 ? Sex.M : Sex.F;
    }

    private static boolean hasShape(String text) {
        return text.matches("[1-9][0-9]{16}[0-9X]");
    }

    private static Optional<LocalDate> birthDate(String text) {
        try {
            LocalDate date = LocalDate.of(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14));
            return date.isBefore(EARLIEST_BIRTH) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    private static boolean checks(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return text.charAt(17) == CHECKS.charAt(sum % 11);
    }
}
