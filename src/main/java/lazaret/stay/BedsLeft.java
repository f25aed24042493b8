package lazaret.stay;

import static lazaret.stay.StayRefusal.NOTHING_TO_DISINFECT;
import static lazaret.stay.StayRefusal.SOMEBODY_IS_STILL_INSIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import lazaret.facility.Bed;
import lazaret.facility.Stock;
import lazaret.hygiene.Contamination;
import lazaret.hygiene.Verified;

/**
 * Beds that somebody left wait for the disinfection of the room where the room is for one, of the bed space where it is
 * shared (domain.md §2 rule 4); its verification ends the hold.
 */
@ApplicationScoped
public class BedsLeft implements Contamination {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Stock stock;

    @Inject
    private Stays stays;

    @Override
    public Subject of(String bedCode) {
        Bed bed = stock.lockBed(bedCode);
        List<Stay> holds = stays.holding(bed);
        boolean exclusive = holds.stream().anyMatch(Stay::isExclusive)
                || stays.holding(bed.room()).stream().anyMatch(Stay::isExclusive);
        List<Stay> concerned = exclusive ? stays.holding(bed.room()) : holds;
        if (concerned.stream().anyMatch(stay -> stay.state() == StayState.PRESENT)) {
            throw SOMEBODY_IS_STILL_INSIDE.refusal(bed.room().number()).asException();
        }
        Instant since = concerned.stream()
                .filter(stay -> stay.state() == StayState.DEPARTED && !stay.isKept())
                .map(Stay::departedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> NOTHING_TO_DISINFECT.refusal(bedCode).asException());
        return new Subject(bed.facilityCode(), exclusive ? bed.room().code() : bed.code(), since);
    }

    // A departure after the disinfection is not covered by it: its hold goes on.
    void endHolds(@Observes Verified verified) {
        Stamp stamp = new Stamp(verified.at(), verified.recordedAt(), verified.by());
        boolean room = verified.subject().startsWith(verified.facility() + "/");
        List<Stay> holds =
                room ? stays.holding(stock.room(verified.subject())) : stays.holding(stock.lockBed(verified.subject()));
        holds.stream()
                .filter(stay -> stay.state() == StayState.DEPARTED && !stay.isKept())
                .filter(stay -> !stay.departedAt().isAfter(verified.finishedAt()))
                .forEach(stay -> stay.endHold(stamp));
        em.flush();
    }
}
