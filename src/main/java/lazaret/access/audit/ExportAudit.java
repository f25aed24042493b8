package lazaret.access.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** Hands out all lines that a filter finds, for a file; that it was done stands in the trail itself. */
@Stateless
public class ExportAudit {
    private static final int AT_ONCE = 1_000;

    @Inject
    private AuditLines lines;

    @Inject
    private Scope scope;

    @Inject
    private AuditTrail audit;

    /**
     * Reads a thousand lines at a time. Outside a transaction: a long file holds nothing up, and lines are only ever
     * added before the first one that was read.
     *
     * @param most after how many lines to stop
     * @return whether all lines were handed out
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean export(AuditFilter filter, int most, Consumer<AuditLine> taker) {
        scope.requireAll();
        audit.record("access.export-audit", null, null, filter.inCodes());
        AuditLine.Place place = AuditLine.Place.TOP;
        int left = most;
        List<AuditLine> page;
        do {
            page = lines.page(filter, place, Math.min(AT_ONCE, left));
            page.forEach(taker);
            left -= page.size();
            place = page.isEmpty() ? place : page.get(page.size() - 1).place();
        } while (page.size() == AT_ONCE && left > 0);
        return left > 0 || lines.page(filter, place, 1).isEmpty();
    }
}
