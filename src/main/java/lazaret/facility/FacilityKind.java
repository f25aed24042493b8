package lazaret.facility;

import java.util.Locale;
import java.util.Optional;

/** The four kinds of sites (domain.md §1). */
public enum FacilityKind {
    QUARANTINE_HOTEL,
    DESIGNATED_HOSPITAL,
    FIELD_HOSPITAL,
    YELLOW_CODE_HOSPITAL;

    /** Reads the words that registers use for a kind. */
    public static Optional<FacilityKind> fromWord(String word) {
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "QUARANTINE_HOTEL", "HOTEL", "集中隔离点", "隔离点", "隔离酒店", "集中隔离酒店" -> Optional.of(QUARANTINE_HOTEL);
            case "DESIGNATED_HOSPITAL", "定点医院", "定点收治医院" -> Optional.of(DESIGNATED_HOSPITAL);
            case "FIELD_HOSPITAL", "方舱医院", "方舱" -> Optional.of(FIELD_HOSPITAL);
            case "YELLOW_CODE_HOSPITAL", "黄码医院" -> Optional.of(YELLOW_CODE_HOSPITAL);
            default -> Optional.empty();
        };
    }
}
