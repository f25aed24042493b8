package lazaret.facility;

import java.util.Locale;
import java.util.Optional;

/** The three zones (三区). Nobody is placed in a clean zone. */
public enum Zone {
    CLEAN,
    BUFFER,
    CONTAMINATED;

    /** Reads the words that registers use for a zone. */
    public static Optional<Zone> fromWord(String word) {
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "CLEAN", "清洁区" -> Optional.of(CLEAN);
            case "BUFFER", "缓冲区", "半污染区", "潜在污染区" -> Optional.of(BUFFER);
            case "CONTAMINATED", "污染区" -> Optional.of(CONTAMINATED);
            default -> Optional.empty();
        };
    }
}
