package lazaret.clearance.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lazaret.platform.Column;

/**
 * Looks through readings that were just written for signs of a severe case and tells of each that is the latest of its
 * person: what a later reading has overtaken, as in a file of last week, calls nobody.
 */
@ApplicationScoped
class SevereReadings {
    /** Where birthdays are counted. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String LATEST = """
            with x as (select * from json_to_recordset(cast(?1 as json)) as x(person bigint, at timestamptz))
            select p.id, p.number, x.at from x join person p on p.id = x.person
            where not exists (
              select 1 from health_reading h where h.person_id = x.person and h.at > x.at
                and (h.spo2 is not null or h.respiratory_rate is not null)
                and not exists (select 1 from health_reading c where c.corrects = h.id))""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    private Consumer<SevereReading> listeners;

    /** A reading that was written. */
    record Written(long personId, LocalDate birthDate, HealthCheck check) {
        Set<SevereSign> signs() {
            LocalDate day = LocalDate.ofInstant(check.at(), ZONE);
            return SevereCriteria.signs(check.spo2(), check.respiratoryRate(), birthDate, day);
        }

        private HealthReadings.Key key() {
            return new HealthReadings.Key(personId, check.at());
        }
    }

    SevereReadings() {
        // for the proxy
    }

    /** For work outside the container. */
    SevereReadings(EntityManager em, Consumer<SevereReading> listeners) {
        this.em = em;
        this.listeners = listeners;
    }

    @Inject
    void tellBy(Event<SevereReading> events) {
        listeners = events::fire;
    }

    /** Tells of the severe ones among them, by one query however many there are. */
    void tell(Collection<Written> written) {
        Map<HealthReadings.Key, Written> severe = written.stream()
                .filter(reading -> !reading.signs().isEmpty())
                .collect(Collectors.toMap(Written::key, Function.identity()));
        if (severe.isEmpty()) {
            return;
        }
        String json = Column.json(
                severe.keySet(), (key, row) -> row.put("person", key.personId()).put("at", key.at()));
        List<?> rows = em.createNativeQuery(LATEST).setParameter(1, json).getResultList();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            Instant at = Column.instant(r[2]);
            Written reading = severe.get(new HealthReadings.Key(Column.id(r[0]), at));
            listeners.accept(new SevereReading(
                    Column.id(r[0]),
                    (String) r[1],
                    at,
                    reading.signs(),
                    reading.check().spo2(),
                    reading.check().respiratoryRate()));
        }
    }
}
