package lazaret.transfer.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lazaret.person.Person;
import lazaret.stay.placement.Applicant;
import lazaret.transfer.Equipment;
import lazaret.transfer.TransferState;
import lazaret.transfer.board.TransferRow;

/** Everybody who waits for a vehicle, with what a placement asks; four statements, however many they are. */
@ApplicationScoped
class OpenRequests {
    private static final String COMPANIONS = """
            select t.id, c.number, b.code, s.facility_code,
              (select string_agg(n.equipment, ',' order by n.equipment) from transfer_need n where n.transfer_id = t.id)
            from transfer t left join person c on c.id = t.carer_id
              left join stay s on s.person_id = t.person_id and s.arrived_at is null and s.hold_ended_at is null
                and s.voided_at is null
                and (t.to_kind is null or t.to_kind = (select f.kind from facility f where f.code = s.facility_code))
              left join bed b on b.id = s.bed_id
            where t.closed_at is null""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** Who rides along, which bed is held, and what was asked of the vehicle. */
    private record Companion(String carer, String bed, String facility, Set<Equipment> needs) {}

    List<Wanted> among(List<TransferRow> rows, Instant now) {
        List<TransferRow> open = rows.stream()
                .filter(row -> row.state() == TransferState.REQUESTED)
                .toList();
        Map<String, Companion> companions = companions();
        Map<String, Applicant> people = applicants(
                Stream.concat(
                                open.stream().map(TransferRow::person),
                                companions.values().stream().map(Companion::carer))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                now);
        return open.stream()
                .filter(row -> people.containsKey(row.person()))
                .map(row -> wanted(row, companions.get(row.number()), people))
                .toList();
    }

    private static Wanted wanted(TransferRow row, Companion companion, Map<String, Applicant> people) {
        if (companion == null) {
            return new Wanted(row, people.get(row.person()), null, null, null, Set.of());
        }
        Applicant carer = companion.carer() == null ? null : people.get(companion.carer());
        return new Wanted(
                row, people.get(row.person()), carer, companion.bed(), companion.facility(), companion.needs());
    }

    private Map<String, Companion> companions() {
        Map<String, Companion> found = new HashMap<>();
        for (Object row : em.createNativeQuery(COMPANIONS).getResultList()) {
            Object[] r = (Object[]) row;
            found.put(
                    "TR" + r[0],
                    new Companion(
                            (String) r[1],
                            (String) r[2],
                            (String) r[3],
                            r[4] == null ? Set.of() : Equipment.split((String) r[4])));
        }
        return found;
    }

    private Map<String, Applicant> applicants(List<String> numbers, Instant now) {
        Map<String, Applicant> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            em.createQuery("select p from Person p where p.number in :numbers", Person.class)
                    .setParameter("numbers", numbers)
                    .setHint("eclipselink.batch.type", "IN")
                    .setHint("eclipselink.batch", "p.categories")
                    .setHint("eclipselink.batch", "p.needs")
                    .getResultList()
                    .forEach(person -> found.put(person.number(), Applicant.of(person, now)));
        }
        return found;
    }
}
