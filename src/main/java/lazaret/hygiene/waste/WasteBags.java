package lazaret.hygiene.waste;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lazaret.platform.Column;

/** Bags by their numbers, and what becomes of them. Asks nobody for a right; the use cases do. */
@ApplicationScoped
class WasteBags {
    private static final String KNOWN = """
            select b.id, b.facility_code, b.sealed_at, e.bag_id is not null from waste_bag b
              left join waste_bag_end e on e.bag_id = b.id
            where b.id = any (cast(string_to_array(?1, ',') as bigint[])) order by b.id""";

    private static final String HAND_OVER = """
            insert into waste_bag_end (bag_id, facility_code, sealed_at, kind, at, by_whom, manifest_id, recorded_at)
            select b.id, b.facility_code, b.sealed_at, 'HANDED_OVER', m.handed_at, ?3, m.id, ?4
            from waste_bag b cross join waste_manifest m
            where b.id = any (cast(string_to_array(?1, ',') as bigint[])) and m.id = ?2 order by b.id""";

    private static final String DISCARD = """
            insert into waste_bag_end (bag_id, facility_code, sealed_at, kind, at, by_whom, reason, recorded_at)
            select b.id, b.facility_code, b.sealed_at, 'VOIDED', greatest(b.sealed_at, ?3), ?2, ?4, ?3
            from waste_bag b where b.id = ?1""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** A bag as far as its next step asks. */
    record Known(long id, String number, String facility, Instant sealedAt, boolean gone) {
        void requireThat(String of, Instant at) {
            if (!facility.equals(of)) {
                throw WasteRefusal.BAGS_OF_ONE_FACILITY.at("/bags").asException();
            }
            requireWaiting();
            if (at.isBefore(sealedAt)) {
                throw WasteRefusal.SEALED_LATER.at("/at", number).asException();
            }
        }

        void requireWaiting() {
            if (gone) {
                throw WasteRefusal.BAG_HAS_GONE.at("/bags", number).asException();
            }
        }
    }

    /** @throws lazaret.platform.RefusalException NO_SUCH_BAG */
    List<Known> known(List<String> numbers) {
        Map<Long, Known> found = new HashMap<>();
        String ids = numbers.stream()
                .filter(number -> number.matches("W[0-9]{1,18}"))
                .map(number -> number.substring(1))
                .collect(Collectors.joining(","));
        for (Object row : em.createNativeQuery(KNOWN).setParameter(1, ids).getResultList()) {
            Object[] r = (Object[]) row;
            long id = Column.id(r[0]);
            found.put(id, new Known(id, "W" + id, (String) r[1], Column.instant(r[2]), (Boolean) r[3]));
        }
        return numbers.stream()
                .map(number -> found.values().stream()
                        .filter(bag -> bag.number().equals(number))
                        .findFirst()
                        .orElseThrow(() ->
                                WasteRefusal.NO_SUCH_BAG.at("/bags", number).asException()))
                .toList();
    }

    WasteManifest add(WasteManifest manifest) {
        em.persist(manifest);
        em.flush();
        return manifest;
    }

    void handOver(List<Known> bags, WasteManifest manifest, String by, Instant now) {
        em.createNativeQuery(HAND_OVER)
                .setParameter(1, Column.ids(bags.stream().map(Known::id).toList()))
                .setParameter(2, manifest.id())
                .setParameter(3, by)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void discard(Known bag, String by, Instant now, String reason) {
        em.createNativeQuery(DISCARD)
                .setParameter(1, bag.id())
                .setParameter(2, by)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, reason)
                .executeUpdate();
    }
}
