package lazaret.transfer.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.transfer.Plate;

/**
 * Finds vehicles by a part of their plate, however it is spelled: {@code 冀A·F0012}, {@code 冀AF0012}, {@code F0012}. The
 * fleet is the dispatchers': others are found no vehicle.
 */
@Stateless
public class VehicleSearch {
    private static final int SHORTEST = 3;

    private static final String SQL = """
            select a.plate, a.station, v.transfer_id from ambulance a
              left join trip v on v.plate = a.plate and v.free_at is null
            where position(?1 in replace(a.plate, '·', '')) > 0 order by a.plate limit ?2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private CurrentUser caller;

    /** @param transfer the number of the transfer that it drives now, null while it is free */
    public record Found(String plate, String station, String transfer) {}

    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public List<Found> find(String text, int most) {
        String typed = Plate.normal(text).replace("·", "");
        if (typed.length() < SHORTEST || !caller.hasRole(Roles.DISPATCHER)) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, typed)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Found((String) r[0], (String) r[1], r[2] == null ? null : "TR" + r[2]))
                .toList();
    }
}
