package lazaret.clearance.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lazaret.clearance.health.Vitals;
import lazaret.person.Category;
import lazaret.person.Sex;
import lazaret.stay.worklist.Round;

/**
 * Somebody on the walk round, as the page keeps them between two clicks: the rows must not shift under what was typed.
 *
 * @param room with the place in it where there are several
 * @param day present day of the clock, of how many; empty for patients
 * @param missed numbers of the test days that passed without a sample
 */
public record RoundRow(
        String number,
        String name,
        String maskedName,
        Sex sex,
        Integer age,
        Category category,
        String unit,
        String room,
        String bed,
        String day,
        Round.Due due,
        List<Integer> missed,
        Instant lastSample,
        boolean pending,
        Vitals vitals)
        implements Serializable {

    static RoundRow of(Round.Line line) {
        var p = line.person();
        boolean counted = line.clock() != null && line.clock().isRunning();
        return new RoundRow(
                p.number(),
                p.name(),
                p.maskedName(),
                p.sex(),
                p.age(),
                p.category(),
                p.unit(),
                p.place(),
                p.bed(),
                counted ? line.clock().day() + "/" + line.clock().of() : "",
                line.due(),
                line.plan().missed(),
                line.lastSample(),
                line.pending(),
                line.vitals());
    }
}
