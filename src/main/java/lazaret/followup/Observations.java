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
import java.util.Optional;
import lazaret.access.Caller;
import lazaret.access.Scope;
import lazaret.platform.Column;
import lazaret.platform.RefusalException;

/** All observations: one is locked, gets a check or ends. Lists are the work of {@link FollowUpList}. */
@ApplicationScoped
public class Observations {
    private static final int LONGEST = 500;

    private static final String LOCK = """
            select f.id, s.id, p.number, f.facility_code, h.zone_id, f.began_on, f.ends_on, f.began_at,
              f.outcome, s.voided_at is not null
            from follow_up f join stay s on s.id = f.stay_id join person p on p.id = s.person_id
              join facility h on h.code = f.facility_code
            where %s order by f.id for update of f""";

    private static final String OF_STAY = "f.stay_id = (select o.stay_id from follow_up o where o.id = ?1)";

    private static final String OF_CHECK = "f.stay_id = (select o.stay_id from follow_up o join follow_up_check c"
            + " on c.follow_up_id = o.id where c.id = ?1)";

    private static final String GO_ON = """
            insert into follow_up (stay_id, facility_code, policy_id, began_on, ends_on, began_at, recorded_at, recorded_by,
              corrects, correction_reason)
            select f.stay_id, f.facility_code, f.policy_id, f.began_on, f.ends_on, f.began_at, ?2, ?3, f.id, ?4
            from follow_up f where f.id = ?1 returning id""";

    private static final String ASK_AGAIN = """
            insert into follow_up_check (follow_up_id, facility_code, kind, day, due_on, asked_for)
            select ?2, c.facility_code, c.kind, c.day, c.due_on, true from follow_up_check c
            where c.follow_up_id = ?1 and c.asked_for and c.done_at is null and c.dropped_at is not null""";

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
        Standing standing = standings("f.id = ?1", number).stream().findFirst().orElseThrow(() -> unknown(number));
        if (standing.outcome() != null) {
            throw FOLLOW_UP_HAS_ENDED.refusal(number).asException();
        }
        return standing.of();
    }

    /**
     * An observation and how it ended.
     *
     * @param outcome null while it runs
     */
    record Standing(Observation of, FollowUpOutcome outcome) {}

    /** Locks all records of the observation; the last of them is how it stands. */
    Standing lockEnded(String number) {
        return last(standings(OF_STAY, number)).orElseThrow(() -> unknown(number));
    }

    /** The same for the observation of a visit or test. */
    Optional<Standing> lockLast(long check) {
        return last(standings(OF_CHECK, "F" + check));
    }

    private static Optional<Standing> last(List<Standing> records) {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
    }

    private static RefusalException unknown(String number) {
        return NO_SUCH_FOLLOW_UP.refusal(String.valueOf(number)).asException();
    }

    private List<Standing> standings(String which, String number) {
        boolean possible = number != null && number.matches("F\\d{1,18}");
        List<?> rows = possible
                ? em.createNativeQuery(LOCK.formatted(which))
                        .setParameter(1, Long.valueOf(number.substring(1)))
                        .getResultList()
                : List.of();
        return rows.stream().map(row -> standing((Object[]) row)).toList();
    }

    private Standing standing(Object[] r) {
        scope.require((String) r[3]);
        if ((Boolean) r[9]) {
            throw DEPARTURE_IS_VOID.refusal("S" + r[1]).asException();
        }
        Observation of = new Observation(
                Column.id(r[0]),
                "S" + r[1],
                Column.id(r[1]),
                (String) r[2],
                (String) r[3],
                ZoneId.of((String) r[4]),
                Column.day(r[5]),
                Column.day(r[6]),
                Column.instant(r[7]));
        return new Standing(of, Column.constant(FollowUpOutcome.class, r[8]));
    }

    /** The outcome was wrong: it goes on in another record, and what was dropped is due again. */
    Observation goOn(Observation ended, String reason) {
        long id = Column.id(em.createNativeQuery(GO_ON)
                .setParameter(1, ended.id())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, caller.username())
                .setParameter(4, reason)
                .getSingleResult());
        em.createNativeQuery(ASK_AGAIN)
                .setParameter(1, ended.id())
                .setParameter(2, id)
                .executeUpdate();
        return ended.withId(id);
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

    void requirePast(Observation of, Instant at, String field) {
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
        return words(written, "/words");
    }

    static String words(String written, String field) {
        String words = written == null || written.isBlank() ? null : written.strip();
        if (words != null && words.codePointCount(0, words.length()) > LONGEST) {
            throw WORDS_ARE_TOO_LONG.at(field, LONGEST).asException();
        }
        return words;
    }
}
