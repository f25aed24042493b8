package lazaret.clearance.course;

import java.util.Locale;
import java.util.Optional;

/** What lung imaging shows against the time before (影像学); NONE: no statement was made. */
public enum Imaging {
    IMPROVED,
    NOT_IMPROVED,
    NONE;

    /** Reads the words of hospitals. */
    public static Optional<Imaging> fromWord(String word) {
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "IMPROVED", "明显改善", "明显好转", "改善", "好转" -> Optional.of(IMPROVED);
            case "NOT_IMPROVED", "未改善", "无改善", "未见好转" -> Optional.of(NOT_IMPROVED);
            case "NONE", "", "未作判断", "未查" -> Optional.of(NONE);
            default -> Optional.empty();
        };
    }
}
