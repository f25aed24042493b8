package lazaret.stay.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Sex;
import lazaret.stay.worklist.Leavers;

/**
 * Somebody of the discharge list, as the page keeps them between two clicks.
 *
 * @param day present day of the clock, of how many; empty for patients
 * @param policy id of the version; null without one
 * @param earliest null where time alone does not do it
 * @param signed waits for the door alone
 */
public record LeaverRow(
        String number,
        String stay,
        String name,
        String maskedName,
        Sex sex,
        Integer age,
        Category category,
        ClinicalType clinicalType,
        String unit,
        String room,
        String day,
        String policy,
        List<CriterionCode> lacks,
        Instant earliest,
        boolean signed)
        implements Serializable {

    static LeaverRow of(Leavers.Line line) {
        var p = line.person();
        var clock = line.clearance().clock();
        return new LeaverRow(
                p.number(),
                p.stay(),
                p.name(),
                p.maskedName(),
                p.sex(),
                p.age(),
                p.category(),
                p.clinicalType(),
                p.unit(),
                p.room(),
                clock == null || !clock.isRunning() ? "" : clock.day() + "/" + clock.of(),
                line.clearance().policyId().orElse(null),
                line.lacks(),
                line.earliest(),
                line.signed());
    }
}
