package lazaret.stay.worklist;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lazaret.clearance.health.SevereSign;
import lazaret.person.Category;
import lazaret.person.Masking;
import lazaret.person.Sex;

/**
 * Somebody whose readings call a clinician until it is said what was done: a fever in a hotel, or signs of a severe case.
 *
 * @param readings ids of the readings that nobody has followed up, the latest first
 * @param since when the first of them was measured
 * @param at when the latest of them was measured; the values are of that one
 * @param signs of a severe case in any of them
 */
public record HealthCall(
        String person,
        String name,
        Sex sex,
        Integer age,
        Category category,
        String unit,
        String room,
        List<Long> readings,
        Instant since,
        Instant at,
        BigDecimal temperature,
        Integer spo2,
        Integer respiratoryRate,
        String symptoms,
        Set<SevereSign> signs)
        implements Serializable {

    public String maskedName() {
        return Masking.name(name);
    }

    public boolean severe() {
        return !signs.isEmpty();
    }
}
