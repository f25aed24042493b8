package lazaret.command;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.reporting.Census;
import lazaret.reporting.OccupancyRow;
import lazaret.reporting.OccupancyScope;
import lazaret.reporting.Selection;

/** The figures of the city at this moment, for the offices of the city; of the own facilities for those of a house. */
@Stateless
public class CityBoard {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private Census census;

    @Inject
    private OccupancyScope scope;

    @Inject
    private CityDays days;

    @Inject
    private CityWork work;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** @param district null or empty for every district */
    @RolesAllowed({Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public City of(String district) {
        Instant now = clock.instant();
        Selection selection = scope.select(null, null, null);
        List<OccupancyRow> all = census.over(now.minus(DAY), now, null, selection);
        boolean everywhere = district == null || district.isEmpty();
        List<OccupancyRow> rows = all.stream()
                .filter(row -> everywhere || row.district().equals(district))
                .toList();
        Houses asked = selection.facilities() == null && everywhere
                ? Houses.ALL
                : Houses.of(rows.stream().map(OccupancyRow::code).toList());
        Map<String, BigDecimal[]> places = places();
        List<House> houses = rows.stream()
                .map(row -> {
                    BigDecimal[] place = places.get(row.code());
                    return new House(row, place[0], place[1]);
                })
                .toList();
        long present = rows.stream().mapToLong(row -> row.movement().closing()).sum();
        return new City(
                now,
                houses,
                all.stream().map(OccupancyRow::district).distinct().sorted().toList(),
                days.until(now, present, asked),
                work.at(now, asked));
    }

    private Map<String, BigDecimal[]> places() {
        List<?> rows = em.createNativeQuery("select code, latitude, longitude from facility")
                .getResultList();
        Map<String, BigDecimal[]> places = new HashMap<>();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            places.put((String) r[0], new BigDecimal[] {(BigDecimal) r[1], (BigDecimal) r[2]});
        }
        return places;
    }
}
