package lazaret.stay.departure;

import jakarta.ejb.ApplicationException;
import java.util.List;
import lazaret.clearance.Clearance;
import lazaret.clearance.criterion.Finding;
import lazaret.platform.RefusalException;
import lazaret.stay.StayRefusal;

/** The gate stays shut: the adopted policy does not say so on the recorded evidence. Tells every criterion that lacks. */
@ApplicationException(rollback = true)
public class NotClearException extends RefusalException {
    private static final long serialVersionUID = 1L;

    private final transient Clearance clearance;

    public NotClearException(Clearance clearance) {
        super(clearance.unmet().stream()
                .map(finding -> StayRefusal.CRITERION_UNMET.refusal(finding.code()))
                .toList());
        this.clearance = clearance;
    }

    public Clearance clearance() {
        return clearance;
    }

    public List<Finding> unmet() {
        return clearance.unmet();
    }
}
