package lazaret.clearance.health;

import java.time.Instant;
import java.util.List;
import lazaret.clearance.Subject;
import lazaret.platform.Refusal;

/** One line of a file of health readings. */
public record ReadingRow(Subject subject, HealthCheck check) {

    /** What is wrong with it as far as the line alone can tell, pointing at its fields. */
    public List<Refusal> refusals(Instant now) {
        return check.refusals(now, null);
    }
}
