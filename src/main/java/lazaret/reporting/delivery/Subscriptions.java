package lazaret.reporting.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import lazaret.facility.FacilityKind;
import lazaret.platform.Texts;
import lazaret.reporting.ReportWindow;

/** Where subscriptions are kept, and their mails begin. Asks nobody for a right; the use cases around it do. */
@ApplicationScoped
class Subscriptions {
    private static final String ADD = """
            insert into report_subscription (account_id, address, reports, report_window, facility, kind, due_time, language,
              base, created_at, next_due)
            select id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from account where username = ? returning id""";

    private static final String CLAIM = """
            select s.*, a.username from report_subscription s join account a on a.id = s.account_id
            where s.next_due <= ? and s.paused_at is null and s.ended_at is null and not s.id = any(?)
            order by s.next_due, s.id limit 1 for update of s skip locked""";

    private static final String POST = """
            insert into report_mail (subscription_id, due_at, message_id, reports, state, trouble, waits_since, next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint one_mail_for_each_due_moment do nothing""";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    protected Subscriptions() {}

    /** For work outside the container. */
    Subscriptions(DataSource database) {
        this.database = database;
    }

    /**
     * A subscription whose time has come, held until the transaction ends.
     *
     * @param dueAt the moment of the mail, which may be days ago
     */
    record Due(long id, String username, Instant dueAt, String base, Subscription wish) {}

    long add(String username, Subscription wish, String base, Instant now) {
        return run(ADD, statement -> {
            statement.setString(1, wish.address());
            statement.setArray(2, array(statement, wish.reports()));
            statement.setString(3, wish.window().name());
            statement.setString(4, wish.facility());
            statement.setString(5, wish.kind() == null ? null : wish.kind().name());
            statement.setObject(6, wish.at());
            statement.setString(7, wish.language().getLanguage());
            statement.setString(8, base);
            statement.setObject(9, at(now));
            statement.setObject(10, at(wish.dueAfter(now)));
            statement.setString(11, username);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    Optional<Due> claim(Instant now, Collection<Long> but) {
        return run(CLAIM, statement -> {
            statement.setObject(1, at(now));
            statement.setArray(2, statement.getConnection().createArrayOf("bigint", but.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(due(row)) : Optional.empty();
            }
        });
    }

    /** The mail of a subscription goes into the outbox. */
    void post(Due due, List<String> reports, String domain, Instant now) {
        add(due, reports, MailState.WAITING, null, domain, now);
    }

    /** A mail that will not be sent is written down with its reason. */
    void withhold(Due due, MailTrouble trouble, String domain, Instant now) {
        add(due, List.of(), MailState.WITHHELD, trouble, domain, now);
    }

    private void add(Due due, List<String> reports, MailState state, MailTrouble trouble, String domain, Instant now) {
        run(POST, statement -> {
            statement.setLong(1, due.id());
            statement.setObject(2, at(due.dueAt()));
            statement.setString(3, "<lazaret-" + due.id() + "-" + due.dueAt().getEpochSecond() + "@" + domain + ">");
            statement.setArray(4, array(statement, reports));
            statement.setString(5, state.name());
            statement.setString(6, trouble == null ? null : trouble.name());
            statement.setObject(7, at(now));
            statement.setObject(8, at(now));
            return statement.executeUpdate();
        });
    }

    void moveOn(long id, Instant nextDue) {
        run("update report_subscription set next_due = ? where id = ?", statement -> {
            statement.setObject(1, at(nextDue));
            statement.setLong(2, id);
            return statement.executeUpdate();
        });
    }

    /** Nothing more is sent until it goes on. */
    void pause(long id, Instant now) {
        run("update report_subscription set paused_at = ? where id = ? and paused_at is null", statement -> {
            statement.setObject(1, at(now));
            statement.setLong(2, id);
            return statement.executeUpdate();
        });
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getLong("id"),
                row.getString("username"),
                row.getObject("next_due", OffsetDateTime.class).toInstant(),
                row.getString("base"),
                wish(row));
    }

    /** The row as it was wished. */
    static Subscription wish(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Subscription(
                List.of((String[]) row.getArray("reports").getArray()),
                ReportWindow.valueOf(row.getString("report_window")),
                row.getString("facility"),
                kind == null ? null : FacilityKind.valueOf(kind),
                row.getObject("due_time", LocalTime.class),
                "en".equals(row.getString("language")) ? Texts.ENGLISH : Texts.CHINESE,
                row.getString("address"));
    }

    /** What is done with a statement. */
    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the subscriptions could not be reached", e);
        }
    }

    private static Array array(PreparedStatement statement, List<String> values) throws SQLException {
        return statement.getConnection().createArrayOf("text", values.toArray());
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
