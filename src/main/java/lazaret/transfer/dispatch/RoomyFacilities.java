package lazaret.transfer.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lazaret.facility.FacilityKind;

/** Facilities with beds that nobody holds. Which of these beds suit whom is for the rules of placement to say. */
@ApplicationScoped
class RoomyFacilities {
    private static final String SQL = """
            select f.code, f.name, f.kind, f.kind = coalesce((select r.kind from facility r where r.code = ?2), '') as same
            from facility f join bed b on b.facility_code = f.code and not b.extra
            where f.kind = any(string_to_array(?1, ',')) and f.code <> ?2
              and (?3 = '*' or f.code = any(string_to_array(?3, ',')))
              and not exists (select 1 from stay s where s.bed_id = b.id and s.hold_ended_at is null and s.voided_at is null)
            group by f.code, f.name, f.kind
            order by same desc, count(*) desc, f.code""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    RoomyFacilities() {}

    /** For work outside the container. */
    RoomyFacilities(EntityManager em) {
        this.em = em;
    }

    /** @param sameKind of the kind of the one that refuses */
    record Line(String code, String name, FacilityKind kind, boolean sameKind) {}

    /**
     * Those of the kind of a facility that refuses first, then those with the most beds.
     *
     * @param refusing is left out itself; empty: none refuses
     * @param within only these; empty: anywhere
     */
    List<Line> otherThan(String refusing, Collection<FacilityKind> kinds, Optional<Collection<String>> within) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, kinds.stream().map(FacilityKind::name).collect(Collectors.joining(",")))
                .setParameter(2, refusing)
                .setParameter(3, within.map(codes -> String.join(",", codes)).orElse("*"))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Line((String) r[0], (String) r[1], FacilityKind.valueOf((String) r[2]), (boolean) r[3]))
                .toList();
    }
}
