package lazaret.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.person.Category;
import lazaret.person.ChangeCategory;
import lazaret.person.ClinicalType;
import lazaret.person.Diagnosis;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.platform.Column;
import lazaret.platform.Texts;

/** Positive after the departure: a category of that moment, linked to the stay before, and a place in the queue again. */
@ApplicationScoped
public class ComeBack {
    private static final String LINK = """
            insert into came_back (category_entry_id, person_id, after_stay, again, at, recorded_at, recorded_by)
            select e.id, e.person_id, ?1, ?2, ?3, ?4, ?5 from category_entry e
            where e.person_id = ?6 order by e.recorded_at desc, e.id desc limit 1""";

    // What somebody was at that moment before the test said otherwise.
    private static final String BEFORE = """
            select b.category_entry_id, b.at, o.category, o.clinical_type, o.high_risk
            from counted_came_back b join category_entry e on e.id = b.category_entry_id
              cross join lateral (select x.category, x.clinical_type, x.high_risk from category_entry x
                where x.person_id = e.person_id and (x.at, x.recorded_at, x.id) < (e.at, e.recorded_at, e.id)
                order by x.at desc, x.recorded_at desc, x.id desc limit 1) o
            where b.after_stay = ?1 order by b.at desc limit 1""";

    private static final String WITHDRAW = """
            insert into came_back_withdrawal (category_entry_id, reason, recorded_at, recorded_by) values (?1, ?2, ?3, ?4)""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private ChangeCategory changeCategory;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void positive(Observation of, Instant at, Category category, ClinicalType type) {
        Person person = people.person(of.person());
        boolean again = person.wasInfectedBefore(at);
        boolean highRisk = person.diagnosis(at).isHighRisk();
        // Evidence is what the file says for ever, so it is written in the language of the files.
        String evidence = Texts.of(
                Texts.CHINESE, again ? "followup.evidence.again" : "followup.evidence.new", of.stay(), of.numberOf(at));
        changeCategory.change(of.person(), new Diagnosis(category, type, highRisk, at, evidence));
        em.createNativeQuery(LINK)
                .setParameter(1, of.stayId())
                .setParameter(2, again)
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, caller.username())
                .setParameter(6, person.id())
                .executeUpdate();
        audit.record("followup.come-back", of.person(), of.facility(), of.stay());
    }

    /**
     * It never was so: the category of that moment is what it was before, and the place in the queue is given back unless
     * something else put the person there.
     */
    void never(Observation of, String reason) {
        List<?> rows = em.createNativeQuery(BEFORE).setParameter(1, of.stayId()).getResultList();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            changeCategory.change(
                    of.person(),
                    new Diagnosis(
                            Category.valueOf((String) r[2]),
                            Column.constant(ClinicalType.class, r[3]),
                            (Boolean) r[4],
                            Column.instant(r[1]),
                            Texts.of(Texts.CHINESE, "followup.evidence.never", of.stay(), reason)));
            em.createNativeQuery(WITHDRAW)
                    .setParameter(1, r[0])
                    .setParameter(2, reason)
                    .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                    .setParameter(4, caller.username())
                    .executeUpdate();
            audit.record("followup.come-back-withdraw", of.person(), of.facility(), of.stay());
        }
    }
}
