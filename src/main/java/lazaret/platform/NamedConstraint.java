package lazaret.platform;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The database is the last witness of every rule that two people could break together. Its constraints are named as
 * sentences; each capability says once which refusal a sentence means, and whoever meets a database error asks here.
 */
public final class NamedConstraint {
    private static final Map<String, Refusal> MEANINGS = new ConcurrentHashMap<>();

    /** Serialization failure and deadlock: the same work may succeed in a new transaction. */
    private static final java.util.Set<String> WORTH_ANOTHER_TRY = java.util.Set.of("40001", "40P01");

    private NamedConstraint() {}

    /** Declares what the violation of a constraint means to a person. */
    public static void means(String constraint, Refusal refusal) {
        MEANINGS.put(constraint, refusal);
    }

    /** The refusal behind an exception, if its cause is a database constraint that has a meaning. */
    public static Optional<Refusal> refusalOf(Throwable error) {
        return constraintOf(error).map(name -> MEANINGS.getOrDefault(name, PlatformRefusal.BROKEN_RULE.refusal(name)));
    }

    /** The name of the violated constraint, if that is what went wrong. */
    public static Optional<String> constraintOf(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof PSQLException sql) {
                ServerErrorMessage message = sql.getServerErrorMessage();
                return message == null ? Optional.empty() : Optional.ofNullable(message.getConstraint());
            }
        }
        return Optional.empty();
    }

    /** Whether the database gave up a transaction that may succeed when tried again. */
    public static boolean worthAnotherTry(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && WORTH_ANOTHER_TRY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
