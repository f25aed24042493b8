package lazaret.facility;

import java.util.Locale;
import java.util.Optional;

/** A floor of a hotel, a ward, an intensive care ward, or a section of a field hospital. */
public enum UnitKind {
    FLOOR,
    WARD,
    ICU,
    SECTION_M,
    SECTION_F,
    SECTION_FAMILY;

    /** Reads the words that registers use for a kind of unit. */
    public static Optional<UnitKind> fromWord(String word) {
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "FLOOR", "楼层" -> Optional.of(FLOOR);
            case "WARD", "病区" -> Optional.of(WARD);
            case "ICU", "重症监护", "重症病区", "重症监护病区" -> Optional.of(ICU);
            case "SECTION_M", "男舱", "男舱区" -> Optional.of(SECTION_M);
            case "SECTION_F", "女舱", "女舱区" -> Optional.of(SECTION_F);
            case "SECTION_FAMILY", "家庭舱", "家庭舱区" -> Optional.of(SECTION_FAMILY);
            default -> Optional.empty();
        };
    }
}
