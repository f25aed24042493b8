package lazaret.command.today;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.command.Houses;
import lazaret.person.Masking;
import lazaret.platform.Column;

/** What waits for the caller, of the own facilities: the oldest first, whatever kind of work it is. */
@Stateless
public class Today {
    private static final int MOST_OF_A_KIND = 20;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    /**
     * One thing to do.
     *
     * @param kind of the work, as its texts name it
     * @param maskedName null where nobody is named
     * @param place room, vehicle or transfer
     * @param facility its code, null where it is of none
     * @param page where it is done
     * @param tab of that page, empty for none
     */
    public record Item(
            String kind, Instant since, String maskedName, String place, String facility, String page, String tab) {}

    /**
     * Everything that waits.
     *
     * @param items the oldest first, at most twenty of each kind
     * @param counts how many of each kind wait altogether
     */
    public record Waiting(List<Item> items, Map<String, Long> counts) {}

    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.CREW, Roles.HYGIENE})
    public Waiting waiting() {
        String houses = scope.limit().map(Houses::of).orElse(Houses.ALL).codes();
        List<Item> items = new ArrayList<>();
        Map<Chore, Long> counts = new EnumMap<>(Chore.class);
        for (Chore chore : Chore.values()) {
            if (chore.isFor(caller.role())) {
                for (Object[] row : rows(chore, houses)) {
                    items.add(item(chore, row));
                    counts.put(chore, Column.id(row[4]));
                }
            }
        }
        items.sort(Comparator.comparing(Item::since));
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((chore, count) -> named.put(chore.name(), count));
        return new Waiting(List.copyOf(items), named);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Chore chore, String houses) {
        return em.createNativeQuery(chore.statement())
                .setParameter(1, houses)
                .setParameter(2, caller.username())
                .setParameter(3, MOST_OF_A_KIND)
                .getResultList();
    }

    private static Item item(Chore chore, Object[] r) {
        return new Item(
                chore.name(),
                Column.instant(r[0]),
                r[1] == null ? null : Masking.name((String) r[1]),
                (String) r[2],
                (String) r[3],
                chore.page(),
                chore.tab());
    }
}
