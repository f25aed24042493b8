package lazaret.clearance.course;

import java.util.Locale;
import java.util.Optional;

/** What a laboratory says of a specimen (核酸检测结果: 阴性, 阳性, 不确定). */
public enum TestOutcome {
    NEGATIVE,
    POSITIVE,
    INCONCLUSIVE;

    /** Reads the words of laboratories. */
    public static Optional<TestOutcome> fromWord(String word) {
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "NEGATIVE", "阴性", "-" -> Optional.of(NEGATIVE);
            case "POSITIVE", "阳性", "+" -> Optional.of(POSITIVE);
            case "INCONCLUSIVE", "不确定", "可疑", "灰区" -> Optional.of(INCONCLUSIVE);
            default -> Optional.empty();
        };
    }
}
