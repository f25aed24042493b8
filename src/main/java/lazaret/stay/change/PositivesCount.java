package lazaret.stay.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import lazaret.platform.Column;

/** How many an ambulance has to fetch from sites of contacts: those of {@link PositivesInSites}. */
@ApplicationScoped
public class PositivesCount {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** @param facilities codes joined by commas, or {@code *} for all; asks nobody for a right */
    public long in(String facilities, Instant now) {
        return Column.id(em.createNativeQuery(
                        "select count(*) from (" + PositivesInSites.WAITING
                                + ") w(stay, person, name, category, facility, house, kind, zone, unit, room, since, arrived, sample, earlier, transfer)")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, facilities)
                .setParameter(3, Integer.MAX_VALUE)
                .getSingleResult());
    }
}
