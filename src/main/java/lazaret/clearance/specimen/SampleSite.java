package lazaret.clearance.specimen;

import java.util.Locale;
import java.util.Optional;

/** Where the swab was taken (采样部位). */
public enum SampleSite {
    NASOPHARYNGEAL,
    OROPHARYNGEAL,
    OTHER;

    /** Reads the words of sampling teams. */
    public static Optional<SampleSite> fromWord(String word) {
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "NASOPHARYNGEAL", "鼻咽拭子", "鼻拭子" -> Optional.of(NASOPHARYNGEAL);
            case "OROPHARYNGEAL", "咽拭子", "口咽拭子" -> Optional.of(OROPHARYNGEAL);
            case "OTHER", "其他", "痰液" -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }
}
