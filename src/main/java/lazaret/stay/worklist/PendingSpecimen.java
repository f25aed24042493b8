package lazaret.stay.worklist;

import java.time.Instant;
import lazaret.clearance.specimen.SampleSite;
import lazaret.person.Masking;

/**
 * A sample that waits for its laboratory.
 *
 * @param number of the specimen
 * @param person number of the person
 */
public record PendingSpecimen(
        String number,
        String person,
        String name,
        String unit,
        String room,
        Instant sampledAt,
        SampleSite site,
        String laboratory)
        implements java.io.Serializable {

    public String maskedName() {
        return Masking.name(name);
    }
}
