package lazaret.transfer.equipment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.transfer.Equipment;
import lazaret.transfer.Plate;
import lazaret.transfer.TransferRefusal;

/** A dispatcher records what a vehicle carries from now on; what it carried before stays written down. */
@Stateless
public class RecordEquipment {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Records it.
     *
     * @param items everything it carries; none: nothing of this kind
     * @return its plate
     * @throws lazaret.platform.RefusalException NO_SUCH_AMBULANCE
     */
    @RolesAllowed(Roles.DISPATCHER)
    public String record(String written, Set<Equipment> items) {
        String plate = Plate.normal(written);
        if (em.createNativeQuery("select a.plate from ambulance a where a.plate = ?1 for update of a")
                .setParameter(1, plate)
                .getResultList()
                .isEmpty()) {
            throw TransferRefusal.NO_SUCH_AMBULANCE.at("/ambulance", plate).asException();
        }
        em.createNativeQuery(
                        "insert into ambulance_equipment (plate, items, recorded_by, recorded_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, plate)
                .setParameter(2, Equipment.join(items))
                .setParameter(3, caller.username())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        audit.record("transfer.record-equipment", plate, null, Equipment.join(items));
        return plate;
    }
}
