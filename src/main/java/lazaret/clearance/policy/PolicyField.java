package lazaret.clearance.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The fields of a policy document, with the numbers that can stand in them. */
public enum PolicyField {
    ID("id"),
    KIND("kind"),
    VALID_FROM("validFrom"),
    VALID_UNTIL("validUntil"),
    WHO("who"),
    CATEGORY("category"),
    CLINICAL_TYPES("clinicalTypes"),
    HIGH_RISK("highRisk"),
    WHERE("where"),
    /** Of isolation, of observation, or between a start and leaving. */
    DAYS("days", "0", "90"),
    HOME_DAYS("homeDays", "0", "90"),
    COUNT_FROM("countFrom"),
    RESTART("restart"),
    LAST_SAMPLE("lastSampleNotOlderThanHours", "1", "720"),
    CRITERIA("criteria"),
    CODE("code"),
    HOURS_APART("hoursApart", "1", "720"),
    CT_AT_LEAST("ctAtLeast", "0.1", "60"),
    ASSESSED_AFTER("assessedAfterDays", "1", "365"),
    BELOW("below", "35", "42"),
    MORE_THAN_DAYS("moreThanDays", "0", "60"),
    AT_LEAST_DAYS("atLeastDays", "1", "60"),
    FROM("from"),
    RECOVERED("recovered"),
    ABOVE("above", "50", "99"),
    TEST_DAYS("testDays", "1", "90"),
    NEGATIVE_FROM_CT("negativeFromCt", "0.1", "60"),
    TESTS("tests", "1", "10"),
    WITHIN_MINUTES("withinMinutes", "0", "1440"),
    NOT_OLDER_THAN("notOlderThanHours", "1", "720"),
    DAYS_AFTER_ONSET("daysAfterOnset", "0", "60"),
    FOLLOW_UP("followUp"),
    VISIT_WEEKS("visitWeeks", "1", "52"),
    SOURCE("source"),
    SOURCE_IN_ENGLISH("sourceInEnglish"),
    UNVERIFIED("unverified");

    private final String word;
    private final BigDecimal least;
    private final BigDecimal most;

    PolicyField(String word) {
        this(word, "0", "0");
    }

    PolicyField(String word, String least, String most) {
        this.word = word;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    /** The field of this name, if there is one. */
    static Optional<PolicyField> named(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    /** Its name in the document. */
    public String word() {
        return word;
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    boolean holds(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
