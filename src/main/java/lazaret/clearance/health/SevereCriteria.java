package lazaret.clearance.health;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;

/**
 * The values by which an adult counts as a severe case (重型): 30 breaths a minute or more, or an oxygen saturation of
 * 93 % or less. Source: the diagnosis and treatment protocols since trial version 7. For children the sources at hand
 * give no numbers that were checked, so nothing is concluded from theirs. Whose age nobody knows is treated as an
 * adult: a stranger short of breath must not be passed over.
 */
public final class SevereCriteria {
    /** Whole years from which somebody is an adult. */
    static final int ADULT = 18;

    private static final int BREATHS_FROM = 30;
    private static final int SATURATION_TO = 93;

    private SevereCriteria() {}

    /** Whether the values count for somebody of this age in whole years; null: not known. */
    public static boolean areFor(Integer age) {
        return age == null || age >= ADULT;
    }

    /** The value that is a sign: breaths of this or more, a saturation of this or less. */
    public static int limit(SevereSign sign) {
        return sign == SevereSign.SPO2 ? SATURATION_TO : BREATHS_FROM;
    }

    /**
     * The signs a reading shows; none where neither value was measured.
     *
     * @param spo2 oxygen saturation in percent, null when not measured
     * @param respiratoryRate breaths per minute, null when not measured
     * @param age in whole years, null when not known
     */
    public static Set<SevereSign> signs(Integer spo2, Integer respiratoryRate, Integer age) {
        Set<SevereSign> signs = EnumSet.noneOf(SevereSign.class);
        if (!areFor(age)) {
            return signs;
        }
        if (respiratoryRate != null && respiratoryRate >= BREATHS_FROM) {
            signs.add(SevereSign.RESPIRATORY_RATE);
        }
        if (spo2 != null && spo2 <= SATURATION_TO) {
            signs.add(SevereSign.SPO2);
        }
        return signs;
    }

    /**
     * The same on the day of the reading.
     *
     * @param birthDate null when not known
     */
    public static Set<SevereSign> signs(Integer spo2, Integer respiratoryRate, LocalDate birthDate, LocalDate day) {
        Integer age = birthDate == null
                ? null
                : Integer.valueOf(Period.between(birthDate, day).getYears());
        return signs(spo2, respiratoryRate, age);
    }
}
