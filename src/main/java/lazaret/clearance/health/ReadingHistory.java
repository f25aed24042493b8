package lazaret.clearance.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.clearance.course.Imaging;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.Column;

/** What was measured and asked of somebody, newest first; what a correction replaced is left out. */
@Stateless
public class ReadingHistory {
    /** A month of mornings and evenings. */
    private static final int MOST = 60;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String SQL = """
            select h.at, h.temperature, h.spo2, h.respiratory_rate, h.symptoms, h.imaging, f.measure, f.words
            from health_reading h left join reading_follow_up f on f.reading_id = h.id
            where h.person_id = ?1 and not exists (select 1 from health_reading c where c.corrects = h.id)
            order by h.at desc, h.id desc""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    /**
     * One reading; what was not looked at is null.
     *
     * @param symptoms empty: none
     * @param signs of a severe case in it
     * @param measure what was done about it, null where nothing was or had to be
     */
    public record Row(
            Instant at,
            BigDecimal temperature,
            Integer spo2,
            Integer respiratoryRate,
            String symptoms,
            Imaging imaging,
            Set<SevereSign> signs,
            Measure measure,
            String words) {
        public boolean fever() {
            return Fever.is(temperature);
        }

        public boolean lowOxygen() {
            return signs.contains(SevereSign.SPO2);
        }

        public boolean fastBreath() {
            return signs.contains(SevereSign.RESPIRATORY_RATE);
        }

        public boolean severe() {
            return !signs.isEmpty();
        }
    }

    /** @throws lazaret.platform.RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public List<Row> ofPerson(String number) {
        Person person = people.person(number);
        reach.require(person);
        LocalDate born = person.birthDate().orElse(null);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, person.id())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row, born)).toList();
    }

    private static Row row(Object[] r, LocalDate born) {
        Instant at = Column.instant(r[0]);
        Integer spo2 = Column.integer(r[2]);
        Integer breaths = Column.integer(r[3]);
        return new Row(
                at,
                (BigDecimal) r[1],
                spo2,
                breaths,
                (String) r[4],
                Column.constant(Imaging.class, r[5]),
                SevereCriteria.signs(spo2, breaths, born, LocalDate.ofInstant(at, ZONE)),
                Column.constant(Measure.class, r[6]),
                (String) r[7]);
    }
}
