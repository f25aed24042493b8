package lazaret.access.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which lines of the audit trail are wanted; what is null or empty does not matter.
 *
 * @param actor user name
 * @param action a whole action, or the beginning of several where it ends with a dot or a blank
 * @param subject number or code of what it was done to
 * @param facility code
 * @param outcome what became of it
 * @param from first moment
 * @param to moment before which it happened
 */
public record AuditFilter(
        String actor, String action, String subject, String facility, Outcome outcome, Instant from, Instant to)
        implements Serializable {
    /** What became of an attempt. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    public AuditFilter {
        actor = plain(actor);
        action = action == null ? "" : action.stripLeading();
        subject = plain(subject);
        facility = plain(facility);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** One condition of SQL; the question mark stands for the value, null where it has none. */
    record Condition(String name, String sql, Object value) {}

    /** What is wanted, as conditions; the outcome stands in the text, so that the database sees its index. */
    List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        all.add(new Condition("actor", "actor = ?", actor));
        all.add(new Condition("action", isBeginning() ? "starts_with(action, ?)" : "action = ?", action));
        all.add(new Condition("subject", "subject = ?", subject));
        all.add(new Condition("facility", "facility = ?", facility));
        all.add(new Condition("from", "happened_at >= ?", from == null ? "" : from));
        all.add(new Condition("to", "happened_at < ?", to == null ? "" : to));
        all.removeIf(condition -> condition.value().equals(""));
        if (outcome != null) {
            all.add(new Condition("outcome " + outcome, "outcome = '" + outcome + "'", null));
        }
        return all;
    }

    private boolean isBeginning() {
        return action.endsWith(".") || action.endsWith(" ");
    }

    /** What was asked for, for the line that keeps that it was exported. */
    String inCodes() {
        return conditions().stream()
                .map(c -> c.value() == null ? c.name() : c.name() + "=" + c.value())
                .collect(Collectors.joining(" "));
    }
}
