package lazaret.clearance.specimen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.clearance.Subject;
import lazaret.platform.Refusal;

/**
 * One line of a laboratory's file.
 *
 * @param report null while the result is pending: the specimen alone is recorded
 */
public record LaboratoryRow(Subject subject, Sampling sampling, LabReport report) {

    /** What is wrong with it as far as the line alone can tell, pointing at its fields. */
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>(sampling.refusals(now, null));
        if (report != null) {
            refusals.addAll(report.refusals(now, sampling.sampledAt()));
        }
        return refusals;
    }
}
