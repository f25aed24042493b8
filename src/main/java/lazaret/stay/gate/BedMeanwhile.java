package lazaret.stay.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lazaret.stay.Stay;

/** What became of a bed since somebody left it. */
@ApplicationScoped
class BedMeanwhile {
    private static final String SQL = """
            select exists (select 1 from stay o where o.id <> s.id and o.voided_at is null and o.hold_ended_at is null
                and (o.bed_id = s.bed_id or o.exclusive_room = s.exclusive_room and o.party <> s.party)),
              s.hold_ended_at is not null or exists (select 1 from disinfection d where d.finished_at >= s.departed_at
                and d.subject = case when s.exclusive_room is null then b.code else r.facility_code || '/' || r.number end)
            from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id where s.id = ?1""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** @throws lazaret.platform.RefusalException BED_WAS_GIVEN, BED_WAS_DISINFECTED */
    void requireAsLeft(Stay stay) {
        List<?> rows = em.createNativeQuery(SQL).setParameter(1, stay.id()).getResultList();
        Object[] row = (Object[]) rows.get(0);
        if ((boolean) row[0]) {
            throw GateRefusal.BED_WAS_GIVEN.refusal(stay.bed().code()).asException();
        }
        if ((boolean) row[1]) {
            throw GateRefusal.BED_WAS_DISINFECTED.refusal(stay.bed().code()).asException();
        }
    }
}
