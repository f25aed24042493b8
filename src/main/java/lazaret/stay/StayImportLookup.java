package lazaret.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lazaret.facility.Bed;
import lazaret.facility.Facility;
import lazaret.facility.FacilityKind;
import lazaret.facility.Zone;
import lazaret.person.Category;
import lazaret.person.Person;
import lazaret.platform.Refusal;

/** Everything the rows of a chunk refer to, fetched in a handful of queries. */
@ApplicationScoped
public class StayImportLookup {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Placing placing;

    Known of(List<StayImportRow> rows) {
        Set<String> numbers = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (StayImportRow row : rows) {
            numbers.add(row.person());
            if (row.carer() != null) {
                numbers.add(row.carer());
            }
            codes.add(Bed.codeOf(row.facility(), row.room(), row.position()));
        }
        Known known = new Known();
        em.createQuery(
                        "select distinct p from Person p left join fetch p.categories where p.number in :numbers",
                        Person.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .forEach(p -> known.people.put(p.number(), p));
        em.createQuery(
                        "select distinct p from Person p left join fetch p.needs where p.number in :numbers",
                        Person.class)
                .setParameter("numbers", numbers)
                .getResultList();
        em.createQuery("select b from Bed b join fetch b.room r join fetch r.unit where b.code in :codes", Bed.class)
                .setParameter("codes", codes)
                .getResultList()
                .forEach(known::remember);
        em.createQuery("select f from Facility f", Facility.class)
                .getResultList()
                .forEach(f -> known.kinds.put(f.code(), f.kind()));
        em.createQuery(
                        "select s from Stay s join fetch s.bed where s.voidedAt is null and s.person.number in :numbers",
                        Stay.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .forEach(s -> known.remember(s.person(), s));
        return known;
    }

    /** What is known so far; grows while the chunk is taken. */
    final class Known {
        private final Map<String, Person> people = new HashMap<>();
        private final Map<String, Bed> beds = new HashMap<>();
        private final Map<String, FacilityKind> kinds = new HashMap<>();
        private final Map<Long, List<Stay>> stays = new HashMap<>();

        Optional<Person> person(String number) {
            return Optional.ofNullable(people.get(number));
        }

        Optional<Bed> bed(StayImportRow row) {
            return Optional.ofNullable(beds.get(Bed.codeOf(row.facility(), row.room(), row.position())));
        }

        List<Stay> stays(Person person) {
            return stays.getOrDefault(person.id(), List.of());
        }

        void remember(Bed bed) {
            beds.put(bed.code(), bed);
        }

        void remember(Person person, Stay stay) {
            stays.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(stay);
        }

        boolean isForOneParty(Bed bed, Person person, Instant at) {
            return kinds.get(bed.facilityCode()) == FacilityKind.QUARANTINE_HOTEL
                    || person.category(at) == Category.SUSPECTED;
        }

        /** What quoted sources forbid about this person in this bed. */
        Optional<Refusal> forbidden(Person person, Bed bed, Instant at) {
            FacilityKind kind = kinds.get(bed.facilityCode());
            if (kind == FacilityKind.QUARANTINE_HOTEL && !bed.room().hasOwnBathroom()) {
                return Optional.of(
                        StayRefusal.ROOM_HAS_NO_BATHROOM.refusal(bed.room().number()));
            }
            if (bed.room().zone() == Zone.CLEAN) {
                return Optional.of(
                        StayRefusal.ZONE_IS_WRONG.refusal(bed.room().number(), Zone.CLEAN, Zone.CONTAMINATED));
            }
            return placing.policy()
                    .aboutKind(Applicant.of(person, at), kind)
                    .filter(refusal -> refusal.code() != StayRefusal.NEEDS_A_DESIGNATED_HOSPITAL);
        }
    }
}
