package lazaret.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.person.Category;
import lazaret.person.ChangeCategory;
import lazaret.person.ClinicalType;
import lazaret.person.Diagnosis;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.platform.Texts;

/** Positive after the departure: a category of that moment, linked to the stay before, and a place in the queue again. */
@ApplicationScoped
public class ComeBack {
    private static final String LINK = """
            insert into came_back (category_entry_id, person_id, after_stay, again, at, recorded_at, recorded_by)
            select e.id, e.person_id, ?1, ?2, ?3, ?4, ?5 from category_entry e
            where e.person_id = ?6 order by e.recorded_at desc, e.id desc limit 1""";

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
        boolean again = person.categories().stream().anyMatch(e -> e.category().infected());
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
}
