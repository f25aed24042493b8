package lazaret.followup;

import static lazaret.followup.FollowUpRefusal.BEFORE_THE_DEPARTURE;
import static lazaret.followup.FollowUpRefusal.DEPARTURE_IS_VOID;
import static lazaret.followup.FollowUpRefusal.FOLLOW_UP_HAS_ENDED;
import static lazaret.followup.FollowUpRefusal.NO_SUCH_FOLLOW_UP;
import static lazaret.followup.FollowUpRefusal.WORDS_ARE_TOO_LONG;
import static lazaret.platform.PlatformRefusal.FIELD_IS_MISSING;
import static lazaret.platform.PlatformRefusal.TIME_IN_THE_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Scope;
import lazaret.platform.Column;

/** All observations: one is locked, gets a check or ends. Lists are the work of {@link FollowUpList}. */
@ApplicationScoped
public class Observations {
    private static final int LONGEST = 500;

    private static final String LOCK = """
            select f.id, s.id, p.number, f.facility_code, h.zone_id, f.began_on, f.ends_on, f.began_at,
              f.ended_at is not null, s.voided_at is not null
            from follow_up f join stay s on s.id = f.stay_id join person p on p.id = s.person_id
              join facility h on h.code = f.facility_code
            where f.id = ?1 for update of f""";

    // The check that this day is the turn of: a test on its day or after it, a visit in the week that its day ends.
    private static final String NEXT = """
            select c.id from follow_up_check c where c.follow_up_id = ?1 and c.kind = ?2 and c.done_at is null
              and c.dropped_at is null and c.due_on - case c.kind when 'VISIT' then 6 else 0 end <= ?3
            order by c.due_on, c.id limit 1""";

    private static final String DO = """
            update follow_up_check set done_at = ?1, done_recorded_at = ?2, done_by = ?3, finding = ?4,
              specimen_id = cast(?5 as bigint), words = ?6 where id = ?7""";

    private static final String DO_BEYOND = """
            insert into follow_up_check (done_at, done_recorded_at, done_by, finding, specimen_id, words, follow_up_id,
              facility_code, kind, day, due_on, asked_for) values (?1, ?2, ?3, ?4, cast(?5 as bigint), ?6, ?7, ?8, ?9,
              ?10, ?11, false)""";

    private static final String END = """
            update follow_up set ended_at = ?1, ended_recorded_at = ?2, ended_by = ?3, outcome = ?4, words = ?5
            where id = ?6""";

    private static final String DROP =
            "update follow_up_check set dropped_at = ?1 where follow_up_id = ?2 and done_at is null and dropped_at is null";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Locks an observation of the own facilities that still runs.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_FOLLOW_UP, NOT_YOUR_FACILITY, FOLLOW_UP_HAS_ENDED,
     *     DEPARTURE_IS_VOID
     */
    Observation lock(String number) {
        boolean possible = number != null && number.matches("F\\d{1,18}");
        List<?> rows = possible
                ? em.createNativeQuery(LOCK)
                        .setParameter(1, Long.valueOf(number.substring(1)))
                        .getResultList()
                : List.of();
        Object[] r = (Object[]) rows.stream().findFirst().orElseThrow(() -> NO_SUCH_FOLLOW_UP
                .refusal(String.valueOf(number))
                .asException());
        scope.require((String) r[3]);
        if ((Boolean) r[9]) {
            throw DEPARTURE_IS_VOID.refusal("S" + r[1]).asException();
        }
        if ((Boolean) r[8]) {
            throw FOLLOW_UP_HAS_ENDED.refusal(number).asException();
        }
        return new Observation(
                Column.id(r[0]),
                "S" + r[1],
                Column.id(r[1]),
                (String) r[2],
                (String) r[3],
                ZoneId.of((String) r[4]),
                Column.day(r[5]),
                Column.day(r[6]),
                Column.instant(r[7]));
    }

    /**
     * Records what was found: of the check whose turn it is, else as one that nobody asked for.
     *
     * @param specimen id of the sample; null for a visit
     */
    void check(Observation of, CheckKind kind, Instant at, CheckFinding finding, Long specimen, String words) {
        requirePast(of, at, kind == CheckKind.TEST ? "/sampledAt" : "/at");
        List<?> next = em.createNativeQuery(NEXT)
                .setParameter(1, of.id())
                .setParameter(2, kind.name())
                .setParameter(3, of.dayOf(at))
                .getResultList();
        var write = em.createNativeQuery(next.isEmpty() ? DO_BEYOND : DO)
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, caller.username())
                .setParameter(4, finding.name())
                .setParameter(5, specimen)
                .setParameter(6, words(words));
        if (next.isEmpty()) {
            write.setParameter(7, of.id())
                    .setParameter(8, of.facility())
                    .setParameter(9, kind.name())
                    .setParameter(10, of.numberOf(at))
                    .setParameter(11, of.dayOf(at));
        } else {
            write.setParameter(7, next.get(0));
        }
        write.executeUpdate();
    }

    /** Ends it; what was still to be done is dropped. */
    void end(Observation of, FollowUpOutcome outcome, Instant at, String words) {
        requirePast(of, at, "/at");
        Object now = clock.instant().atOffset(ZoneOffset.UTC);
        em.createNativeQuery(END)
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .setParameter(2, now)
                .setParameter(3, caller.username())
                .setParameter(4, outcome.name())
                .setParameter(5, words(words))
                .setParameter(6, of.id())
                .executeUpdate();
        em.createNativeQuery(DROP).setParameter(1, now).setParameter(2, of.id()).executeUpdate();
    }

    private void requirePast(Observation of, Instant at, String field) {
        if (at == null) {
            throw FIELD_IS_MISSING.at(field, field.substring(1)).asException();
        }
        if (at.isAfter(clock.instant())) {
            throw TIME_IN_THE_FUTURE.at(field, at).asException();
        }
        if (at.isBefore(of.beganAt())) {
            throw BEFORE_THE_DEPARTURE.at(field, at, of.beganAt()).asException();
        }
    }

    private static String words(String written) {
        String words = written == null || written.isBlank() ? null : written.strip();
        if (words != null && words.codePointCount(0, words.length()) > LONGEST) {
            throw WORDS_ARE_TOO_LONG.at("/words", LONGEST).asException();
        }
        return words;
    }
}
