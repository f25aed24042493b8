package lazaret.clearance.policy;

import java.util.Arrays;

/** Words of a document that nothing else in a comparison of versions names. */
enum PolicyWord {
    HIGH_RISK,
    NOT_HIGH_RISK,
    QUARANTINE_HOTEL,
    DESIGNATED_HOSPITAL,
    FIELD_HOSPITAL,
    YELLOW_CODE_HOSPITAL;

    static PolicyWord ofRisk(boolean high) {
        return high ? HIGH_RISK : NOT_HIGH_RISK;
    }

    /** The word for what a document says, or that itself: where a version applies is written freely. */
    static Object of(String said) {
        return Arrays.stream(values())
                .filter(word -> word.name().equals(said))
                .map(Object.class::cast)
                .findFirst()
                .orElse(said);
    }
}
