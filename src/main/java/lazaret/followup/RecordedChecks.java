package lazaret.followup;

import static lazaret.followup.FollowUpRefusal.CHECK_IS_NOT_DONE;
import static lazaret.followup.FollowUpRefusal.CHECK_WAS_CORRECTED;
import static lazaret.followup.FollowUpRefusal.NO_SUCH_CHECK;
import static lazaret.followup.FollowUpRefusal.REASON_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.Caller;
import lazaret.platform.Column;

/** Visits and tests that were recorded: one is locked, and another row is written that stands for it. */
@ApplicationScoped
class RecordedChecks {
    private static final String FIND = """
            select c.id, c.kind, c.day, c.due_on, c.asked_for, c.done_at, c.finding, c.specimen_id, c.words,
              exists (select 1 from follow_up_check d where d.corrects = c.id), t.voided_at is not null,
              (select r.result from test_result r where r.specimen_id = t.id order by r.recorded_at desc, r.id desc limit 1)
            from follow_up_check c left join specimen t on t.id = c.specimen_id where c.id = ?1""";

    private static final String ADD = """
            insert into follow_up_check (follow_up_id, facility_code, kind, day, due_on, asked_for, done_at, done_recorded_at,
              done_by, finding, specimen_id, words, dropped_at, corrects, correction_reason, corrected_at, corrected_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz), cast(?8 as timestamptz), ?9, ?10, cast(?11 as bigint), ?12,
              cast(?13 as timestamptz), ?14, ?15, ?16, ?17)""";

    private static final String OTHER_POSITIVES = """
            select count(*) from follow_up_check c join follow_up f on f.id = c.follow_up_id
            where f.stay_id = ?1 and c.id <> ?2 and c.finding = 'POSITIVE'
              and not exists (select 1 from follow_up_check x where x.corrects = c.id)""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Observations observations;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Locks the observation of a recorded visit or test that nobody has corrected.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_CHECK, NOT_YOUR_FACILITY, DEPARTURE_IS_VOID, CHECK_IS_NOT_DONE,
     *     CHECK_WAS_CORRECTED
     */
    RecordedCheck lock(String number) {
        boolean possible = number != null && number.matches("K\\d{1,18}");
        Long id = possible ? Long.valueOf(number.substring(1)) : null;
        Observations.Standing standing = possible
                ? observations
                        .lockLast(id)
                        .orElseThrow(() -> NO_SUCH_CHECK.refusal(number).asException())
                : null;
        if (standing == null) {
            throw NO_SUCH_CHECK.refusal(String.valueOf(number)).asException();
        }
        Object[] r = (Object[]) em.createNativeQuery(FIND).setParameter(1, id).getSingleResult();
        if (r[5] == null) {
            throw CHECK_IS_NOT_DONE.refusal(number).asException();
        }
        if ((Boolean) r[9]) {
            throw CHECK_WAS_CORRECTED.refusal(number).asException();
        }
        return new RecordedCheck(
                id,
                standing.of(),
                standing.outcome(),
                CheckKind.valueOf((String) r[1]),
                ((Number) r[2]).intValue(),
                Column.day(r[3]),
                (Boolean) r[4],
                Column.instant(r[5]),
                CheckFinding.valueOf((String) r[6]),
                r[7] == null ? null : Column.id(r[7]),
                Column.constant(CheckFinding.class, r[11]),
                (Boolean) r[10],
                (String) r[8]);
    }

    /** Whether another test of the same departure says positive and nobody has corrected it. */
    boolean anotherIsPositive(RecordedCheck wrong) {
        Object others = em.createNativeQuery(OTHER_POSITIVES)
                .setParameter(1, wrong.of().stayId())
                .setParameter(2, wrong.id())
                .getSingleResult();
        return ((Number) others).intValue() > 0;
    }

    /** It was otherwise. */
    void correct(RecordedCheck wrong, Observation in, Instant at, CheckFinding finding, String words, String reason) {
        Object now = clock.instant().atOffset(ZoneOffset.UTC);
        add(
                wrong,
                in,
                List.of(at.atOffset(ZoneOffset.UTC), now, caller.username(), finding.name()),
                words,
                null,
                reason);
    }

    /** It never was: what was asked for is open again while the observation runs. */
    void discard(RecordedCheck wrong, Observation in, boolean open, String reason) {
        Object dropped = open && wrong.askedFor() ? null : clock.instant().atOffset(ZoneOffset.UTC);
        add(wrong, in, null, null, dropped, reason);
    }

    private void add(
            RecordedCheck wrong, Observation in, List<Object> done, String words, Object droppedAt, String reason) {
        em.createNativeQuery(ADD)
                .setParameter(1, in.id())
                .setParameter(2, in.facility())
                .setParameter(3, wrong.kind().name())
                .setParameter(4, wrong.day())
                .setParameter(5, wrong.dueOn())
                .setParameter(6, wrong.askedFor())
                .setParameter(7, done == null ? null : done.get(0))
                .setParameter(8, done == null ? null : done.get(1))
                .setParameter(9, done == null ? null : done.get(2))
                .setParameter(10, done == null ? null : done.get(3))
                .setParameter(11, done == null ? null : wrong.specimen())
                .setParameter(12, words)
                .setParameter(13, droppedAt)
                .setParameter(14, wrong.id())
                .setParameter(15, reason)
                .setParameter(16, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(17, caller.username())
                .executeUpdate();
    }

    /** @throws lazaret.platform.RefusalException REASON_IS_MISSING, WORDS_ARE_TOO_LONG */
    static String reason(String written) {
        String reason = Observations.words(written, "/reason");
        if (reason == null) {
            throw REASON_IS_MISSING.at("/reason").asException();
        }
        return reason;
    }
}
