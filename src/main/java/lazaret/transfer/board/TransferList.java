package lazaret.transfer.board;

import static lazaret.transfer.TransferRefusal.NOT_YOUR_TRIP;
import static lazaret.transfer.TransferRefusal.NO_SUCH_TRANSFER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.transfer.crew.Shifts;

/** Transfers on which something is still to be done, names masked: all in reach, of a crew the own trips; one query. */
@Stateless
public class TransferList {
    private static final String EVERYWHERE = "*";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Shifts shifts;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A page in the order of their numbers.
     *
     * @param after the id behind the number after which the page begins, 0 for the first page
     */
    @RolesAllowed({Roles.DISPATCHER, Roles.CREW, Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.HYGIENE})
    public List<TransferRow> open(long after, int limit) {
        return query().ask(
                        TransferQuery.OPEN + " and t.id > ?2 and " + TransferQuery.within("?3")
                                + " and (?4 = '*' or v.plate = ?4) order by t.id limit ?5",
                        after,
                        facilities(),
                        vehicle(),
                        limit);
    }

    /** @throws lazaret.platform.RefusalException NO_SUCH_TRANSFER, NOT_YOUR_TRIP, NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.DISPATCHER, Roles.CREW, Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.HYGIENE})
    public TransferRow one(String number) {
        long id = number.matches("TR\\d{1,18}") ? Long.parseLong(number.substring(2)) : 0;
        TransferRow row = query().ask("t.id = ?2", id).stream()
                .findFirst()
                .orElseThrow(() -> NO_SUCH_TRANSFER.refusal(number).asException());
        requireReach(row);
        return row;
    }

    private void requireReach(TransferRow row) {
        if (isCrew()) {
            if (!vehicle().equals(row.ambulance())) {
                throw NOT_YOUR_TRIP.refusal(row.number()).asException();
            }
            return;
        }
        List<String> places = Stream.of(row.toFacility(), row.fromFacility())
                .filter(place -> place != null)
                .toList();
        if (places.stream().noneMatch(scope::covers)) {
            places.stream().findFirst().ifPresent(scope::require);
        }
    }

    private TransferQuery query() {
        return new TransferQuery(em, clock.instant());
    }

    private String facilities() {
        return isCrew() ? EVERYWHERE : scope.limit().map(TransferQuery::codes).orElse(EVERYWHERE);
    }

    private String vehicle() {
        return isCrew() ? shifts.vehicleOf(caller.username()).orElse("") : EVERYWHERE;
    }

    private boolean isCrew() {
        return Roles.CREW.equals(caller.role());
    }
}
