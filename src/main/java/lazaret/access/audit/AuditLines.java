package lazaret.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.access.AccessRefusal;
import lazaret.platform.PlatformRefusal;

/** The lines of the audit trail as administrators may read them, newest first, by one index of the database. */
@ApplicationScoped
class AuditLines {
    /**
     * Areas whose details are codes of the stock, of files and of accounts. What stay, person and clearance write beside
     * the number of a person tells categories, results and beds. Why an identity was looked at names nobody.
     */
    private static final String OPEN = "(action ~ '^(access|facility|hygiene|import|reporting)[.]'"
            + " or action = 'person.reveal' or outcome = 'REFUSED' and detail in (" + codes() + "))";

    /** A subject is a number of ours; where somebody typed an identity number or a telephone, its end is enough. */
    private static final String SELECT = "select id, happened_at, recorded_at, actor, action,"
            + " case when subject ~ '[0-9]{11}' then '****' || right(subject, 4) else subject end, facility, outcome,"
            + " case when " + OPEN + " then nullif(detail, '') end, coalesce(detail, '') <> '' and not " + OPEN
            + ", source from audit_entry";

    private static final String ORDER = " order by happened_at desc, id desc limit ?";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    AuditLines() {}

    /** For work outside the container. */
    AuditLines(EntityManager em) {
        this.em = em;
    }

    List<AuditLine> page(AuditFilter filter, AuditLine.Place after, int limit) {
        List<String> where = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (AuditFilter.Condition condition : filter.conditions()) {
            where.add(condition.sql());
            if (condition.value() != null) {
                values.add(condition.value());
            }
        }
        if (after.happenedAt() != null) {
            where.add("(happened_at, id) < (?, ?)");
            values.add(after.happenedAt());
            values.add(after.id());
        }
        values.add(limit);
        String sql = SELECT + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + ORDER;
        List<?> rows = ask(sql, values).getResultList();
        return rows.stream().map(row -> AuditLine.of((Object[]) row)).toList();
    }

    private Query ask(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            query.setParameter(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
        return query;
    }

    /** Refusals of the door and of the form of a call say nothing about anybody. */
    private static String codes() {
        return Stream.concat(Stream.of(AccessRefusal.values()), Stream.of(PlatformRefusal.values()))
                .map(code -> "'" + code.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
