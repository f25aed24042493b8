package lazaret.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/**
 * The chance behind the hostile tests: {@code -Dfuzz.cases=} says how many cases they try together, {@code -Dfuzz.seed=}
 * repeats a run. Its generators are jqwik's, drawn one by one, because a case costs a call and is not shrunk.
 */
final class Fuzz {
    static final int CASES = Integer.getInteger("fuzz.cases", 10_000);
    static final long SEED = Long.getLong("fuzz.seed", 20221124L);

    private static final int VARIETY = 1_000;

    private static final Arbitrary<String> TEXTS = Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.strings().all().ofMaxLength(40)),
            Tuple.of(
                    2,
                    Arbitraries.strings().withChars("0123456789XxEeSTPO-/:. ").ofMaxLength(20)),
            Tuple.of(
                    1,
                    Arbitraries.strings()
                            .withChars('长', 'x', ' ')
                            .ofMinLength(90)
                            .ofMaxLength(2_100)),
            Tuple.of(
                    6,
                    Arbitraries.of(
                            "",
                            " ",
                            "\u3000",
                            "\u0000",
                            "\ud800",
                            "\u202e",
                            "\ud842\udfb7",
                            "null",
                            "''",
                            "{0}",
                            "%s",
                            "=1+1",
                            "' or 1=1 --",
                            "<b>x</b>",
                            "../../x",
                            "2022-11-31T08:46:00+08:00",
                            "2022-11-14 08:46",
                            "2022-11-14T08:46:00+08:00",
                            "+999999999-12-31T23:59:59Z",
                            "-999999999-01-01T00:00:00Z",
                            "0000-00-00",
                            "1900-01-01T00:00:00Z",
                            "2999-01-01 00:00",
                            "24:00",
                            "1e9",
                            "-1",
                            "NaN",
                            "34.999999999999999999",
                            "9223372036854775808",
                            "130199197204130017",
                            "13019919720413001X",
                            "S1",
                            "T1",
                            "P1",
                            "CONFIRMED",
                            "密接",
                            "Y")));

    private static final Arbitrary<String> NUMBERS = Arbitraries.oneOf(
            Arbitraries.integers().map(String::valueOf),
            Arbitraries.doubles().map(d -> Double.toString(d)).filter(d -> !d.contains("N")),
            Arbitraries.of(
                    "0",
                    "-0",
                    "1e30",
                    "1e-30",
                    "1E+400",
                    "36.6",
                    "0.1",
                    "60.05",
                    "2147483648",
                    "100000000000000000000"));

    private final Random random;
    private final RandomGenerator<String> texts = TEXTS.generator(VARIETY, true);
    private final RandomGenerator<String> numbers = NUMBERS.generator(VARIETY, true);

    Fuzz(long salt) {
        random = new Random(SEED + salt);
    }

    String text() {
        return texts.next(random).value();
    }

    /** Digits as JSON writes them. */
    String number() {
        return numbers.next(random).value();
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** As many of them as asked for, with repetitions. */
    <T> List<T> some(List<T> all, int many) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            some.add(oneOf(all));
        }
        return some;
    }
}
