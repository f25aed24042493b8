package lazaret.access.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.access.Sessions;

/** One account for its administrator. */
@Stateless
public class ReadAccount {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /** Nothing where nobody has this user name. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Optional<AccountCard> read(String username) {
        scope.requireAll();
        return em.createNativeQuery(AccountList.COLUMNS + "where a.username = ?3")
                .setParameter(1, clock.instant().minus(Sessions.IDLE).atOffset(ZoneOffset.UTC))
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, username == null ? "" : username)
                .getResultStream()
                .findFirst()
                .map(row -> AccountCard.of((Object[]) row));
    }
}
