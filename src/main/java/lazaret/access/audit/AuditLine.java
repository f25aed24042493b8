package lazaret.access.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * One line of the audit trail.
 *
 * @param recordedAt when it was written; later than it happened for what was done without a network
 * @param subject number or code; null where there is none
 * @param detail codes; null where there is none, and where {@code withheld}
 * @param withheld the detail is about the health or the whereabouts of somebody, and not for administrators
 * @param source address it came from
 */
public record AuditLine(
        long id,
        Instant happenedAt,
        Instant recordedAt,
        String actor,
        String action,
        String subject,
        String facility,
        AuditFilter.Outcome outcome,
        String detail,
        boolean withheld,
        String source)
        implements Serializable {

    /** Where a page ends and the next begins: a moment, and of the lines of that moment the one with this id. */
    public record Place(Instant happenedAt, long id) implements Serializable {
        /** Before the newest. */
        public static final Place TOP = new Place(null, 0);
    }

    public Place place() {
        return new Place(happenedAt, id);
    }

    static AuditLine of(Object[] row) {
        return new AuditLine(
                ((Number) row[0]).longValue(),
                moment(row[1]),
                moment(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                AuditFilter.Outcome.valueOf((String) row[7]),
                (String) row[8],
                (Boolean) row[9],
                (String) row[10]);
    }

    private static Instant moment(Object time) {
        return time instanceof OffsetDateTime offset ? offset.toInstant() : ((java.util.Date) time).toInstant();
    }
}
