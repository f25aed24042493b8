package lazaret.access.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.access.Sessions;

/** All accounts by user name, page by page. */
@Stateless
public class AccountList {
    static final String COLUMNS = """
            select a.username, a.display_name, a.role, a.active, a.must_change, a.all_facilities,
              (select coalesce(string_agg(f.facility_code, ' ' order by f.facility_code), '')
               from account_facility f where f.account_id = a.id),
              (select count(*) from account_session s where s.account_id = a.id and s.last_used_at > ?1),
              (select count(*) from api_token t where t.account_id = a.id and t.expires_at > ?2),
              a.signed_in_at, a.version
            from account a
            """;

    private static final String PAGE = COLUMNS + """
            where a.username > ?3 and (?4 = '' or a.username like ?5 or a.display_name like ?5)
              and (?6 = '' or a.role = ?6) and (?7 = '' or a.active = (?7 = 'ACTIVE'))
            order by a.username limit ?8""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /**
     * @param text part of the user name or the name; empty for all
     * @param role empty for every role
     * @param state ACTIVE or DISABLED; empty for both
     * @param after the user name after which the page begins; empty for the first page
     * @param limit how many at most
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<AccountCard> page(String text, String role, String state, String after, int limit) {
        scope.requireAll();
        String typed = text == null ? "" : text.strip();
        List<?> rows = em.createNativeQuery(PAGE)
                .setParameter(1, clock.instant().minus(Sessions.IDLE).atOffset(ZoneOffset.UTC))
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, after == null ? "" : after)
                .setParameter(4, typed)
                .setParameter(5, "%" + typed.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .setParameter(6, role == null ? "" : role)
                .setParameter(7, state == null ? "" : state)
                .setParameter(8, limit)
                .getResultList();
        return rows.stream().map(row -> AccountCard.of((Object[]) row)).toList();
    }
}
