package lazaret.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.Refusal;

/**
 * Whether what is known of two people can be true of one, and its move. Reads the tables of stays and specimens, not
 * their packages: whose they are is the only thing that changes about them.
 */
@ApplicationScoped
public class MergeFacts {
    private static final String TWO_PLACES = """
            select 'S' || a.id, a.facility_code, 'S' || b.id, b.facility_code from stay a join stay b on a.during && b.during
            where a.person_id = ?1 and b.person_id = ?2 and a.voided_at is null and b.voided_at is null
            order by a.id, b.id limit 1""";

    private static final String TWO_RESERVATIONS = """
            select 'S' || a.id, 'S' || b.id from stay a, stay b
            where a.person_id = ?1 and b.person_id = ?2 and a.voided_at is null and b.voided_at is null
              and a.arrived_at is null and b.arrived_at is null and a.hold_ended_at is null and b.hold_ended_at is null
            limit 1""";

    private static final String CARE = """
            select 'S' || id from stay where voided_at is null
              and ((person_id = ?1 and carer_for = ?2) or (person_id = ?2 and carer_for = ?1)) limit 1""";

    private static final String SAME_SPECIMEN = """
            from specimen a join specimen b on b.sampled_at = a.sampled_at and b.site = a.site and b.laboratory = a.laboratory
            left join lateral (select r.result, r.ct_n, r.ct_orf from test_result r where r.specimen_id = a.id
                               order by r.recorded_at desc, r.id desc limit 1) ra on true
            left join lateral (select r.result, r.ct_n, r.ct_orf from test_result r where r.specimen_id = b.id
                               order by r.recorded_at desc, r.id desc limit 1) rb on true
            where a.person_id = ?1 and b.person_id = ?2 and a.voided_at is null and b.voided_at is null""";

    private static final String DIFFERENT_RESULTS = "select 'T' || a.id, 'T' || b.id " + SAME_SPECIMEN
            + " and ra.result is not null and rb.result is not null"
            + " and (ra.result, ra.ct_n, ra.ct_orf) is distinct from (rb.result, rb.ct_n, rb.ct_orf) limit 1";

    // Of the same specimen recorded twice the one without a result counts no more.
    private static final String VOID_REPEATED = "update specimen s set voided_at = ?3, voided_by = ?4, void_reason = ?5"
            + " from (select case when ra.result is null or rb.result is not null then a.id else b.id end as id "
            + SAME_SPECIMEN + ") x where s.id = x.id";

    private static final String LEFT_SINCE = """
            select count(*) from stay where person_id = ?1 and voided_at is null and departed_at >= ?2
              and departure_reason in ('DISCHARGE', 'RELEASE', 'OVERRIDE')""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected MergeFacts() {}

    /** For work outside the container. */
    MergeFacts(EntityManager em) {
        this.em = em;
    }

    /** Everything that stands against both being one person. */
    List<Refusal> objections(Person merged, Person remaining) {
        List<Refusal> refusals = new ArrayList<>();
        object(TWO_PLACES, PersonRefusal.MERGE_OF_TWO_PLACES, merged, remaining, refusals);
        object(TWO_RESERVATIONS, PersonRefusal.MERGE_OF_TWO_RESERVATIONS, merged, remaining, refusals);
        object(CARE, PersonRefusal.MERGE_OF_CARER_AND_CARED_FOR, merged, remaining, refusals);
        object(DIFFERENT_RESULTS, PersonRefusal.MERGE_OF_DIFFERENT_RESULTS, merged, remaining, refusals);
        return refusals;
    }

    private void object(String sql, PersonRefusal code, Person merged, Person remaining, List<Refusal> refusals) {
        for (Object row : both(sql, merged, remaining).getResultList()) {
            refusals.add(code.at("/into", row instanceof Object[] several ? several : new Object[] {row}));
        }
    }

    /** Whether this person was let go since then: what was found before is over. */
    boolean leftSince(Person person, Instant moment) {
        Number left = (Number) em.createNativeQuery(LEFT_SINCE)
                .setParameter(1, person.id())
                .setParameter(2, moment.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return left.intValue() > 0;
    }

    /** Gives every fact of one to the other and writes down why. What was loaded before is old afterwards. */
    void move(Person merged, Person remaining, String reason, String by, Instant now) {
        both(VOID_REPEATED, merged, remaining)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, by)
                .setParameter(5, reason)
                .executeUpdate();
        Merge merge = new Merge(merged, remaining, reason, by);
        em.persist(merge);
        em.flush();
        em.createNativeQuery("select 1 from (select move_facts(?1)) moved")
                .setParameter(1, merge.id())
                .getSingleResult();
        em.clear();
    }

    private Query both(String sql, Person merged, Person remaining) {
        return em.createNativeQuery(sql).setParameter(1, merged.id()).setParameter(2, remaining.id());
    }
}
