package lazaret.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;
import lazaret.clearance.FollowUp;
import lazaret.facility.Stock;
import lazaret.stay.DepartureReason;
import lazaret.stay.departure.Departed;

/**
 * A departure begins the observation that its policy asks for, in the same transaction; the days are counted from the day
 * after it, where the facility is.
 */
@ApplicationScoped
public class BeginFollowUp {
    private static final Set<DepartureReason> WAYS_HOME =
            Set.of(DepartureReason.DISCHARGE, DepartureReason.RELEASE, DepartureReason.OVERRIDE);

    private static final String BEGIN = """
            insert into follow_up (stay_id, facility_code, policy_id, began_on, ends_on, began_at, recorded_at, recorded_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) returning id""";

    private static final String ASK_FOR = """
            insert into follow_up_check (follow_up_id, facility_code, kind, day, due_on, asked_for)
            values (?1, ?2, ?3, ?4, ?5, true)""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Stock stock;

    void begin(@Observes Departed departed) {
        FollowUp wanted =
                departed.policy() == null ? FollowUp.NONE : departed.policy().followUp();
        int last = lastDay(wanted);
        if (last == 0 || !WAYS_HOME.contains(departed.reason())) {
            return;
        }
        String facility = departed.stay().facilityCode();
        LocalDate day0 = LocalDate.ofInstant(
                departed.stamp().at(), stock.facility(facility).zone());
        long id = ((Number) em.createNativeQuery(BEGIN)
                        .setParameter(1, departed.stay().id())
                        .setParameter(2, facility)
                        .setParameter(3, departed.policy().id())
                        .setParameter(4, day0)
                        .setParameter(5, day0.plusDays(last))
                        .setParameter(6, departed.stamp().at().atOffset(ZoneOffset.UTC))
                        .setParameter(7, departed.stamp().recordedAt().atOffset(ZoneOffset.UTC))
                        .setParameter(8, departed.stamp().by())
                        .getSingleResult())
                .longValue();
        wanted.testDays().forEach(day -> ask(id, facility, CheckKind.TEST, day, day0));
        wanted.visitDays().forEach(day -> ask(id, facility, CheckKind.VISIT, day, day0));
    }

    // A visit may be asked for when the days of isolation at home are over: it belongs to the observation all the same.
    private static int lastDay(FollowUp wanted) {
        return IntStream.concat(
                        IntStream.of(wanted.days()),
                        IntStream.concat(
                                wanted.testDays().stream().mapToInt(Integer::intValue),
                                wanted.visitDays().stream().mapToInt(Integer::intValue)))
                .max()
                .getAsInt();
    }

    private void ask(long followUp, String facility, CheckKind kind, int day, LocalDate day0) {
        em.createNativeQuery(ASK_FOR)
                .setParameter(1, followUp)
                .setParameter(2, facility)
                .setParameter(3, kind.name())
                .setParameter(4, day)
                .setParameter(5, day0.plusDays(day))
                .executeUpdate();
    }
}
