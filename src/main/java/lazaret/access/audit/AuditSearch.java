package lazaret.access.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** Who did what: one page of the audit trail, newest first. */
@Stateless
public class AuditSearch {
    @Inject
    private AuditLines lines;

    @Inject
    private Scope scope;

    /**
     * @param after where the page before ended; {@link AuditLine.Place#TOP} for the first
     * @param limit how many at most
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<AuditLine> page(AuditFilter filter, AuditLine.Place after, int limit) {
        scope.requireAll();
        return lines.page(filter, after, limit);
    }
}
