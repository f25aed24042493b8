package lazaret.person;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Whether a mild case has factors for a severe course, told from bare facts: recorded by a clinician, over 60, ill before, of weak immunity, obese or late in pregnancy.
 * Source: diagnosis and treatment protocol, 9th edition (高危因素).
 */
public final class HighRisk {
    private static final int ABOVE_AGE = 60;

    private HighRisk() {}

    /**
     * Whether somebody is at high risk on a day.
     *
     * @param birthDate null when unknown
     */
    public static boolean on(LocalDate day, boolean recorded, LocalDate birthDate, Collection<Need> needs) {
        boolean old = birthDate != null && birthDate.until(day).getYears() > ABOVE_AGE;
        return recorded || old || needs.stream().anyMatch(Need::isHighRisk);
    }
}
