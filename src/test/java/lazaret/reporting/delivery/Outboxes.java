package lazaret.reporting.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import lazaret.platform.Texts;
import lazaret.reporting.ReportWindow;
import lazaret.reporting.TestConnections;
import lazaret.testing.Database;

/** A database with officials who subscribed, and a clock that goes when it is told to. */
final class Outboxes extends Clock implements AutoCloseable {
    static final byte[] FILE = {'%', 'P', 'D', 'F', 7};

    final Database database = Database.empty();
    final DataSource source = TestConnections.to(database);
    private final Subscriptions subscriptions = new Subscriptions(source);
    private Instant now = Instant.parse("2022-11-24T00:00:00Z");

    Outboxes() {
        database.run("insert into signing_key (id, public_key, made_at) values ('0123456789abcdef', 'x', now())");
        issued("BUL-1", "bulletin", false);
        issued("CON-1", "contacts", true);
    }

    private void issued(String number, String name, boolean withNames) {
        database.run(
                "insert into issued_report (number, name, format, parameters, sha256, content, issued_at, issued_by,"
                        + " subject, as_of, known_at, data_sha256, statement, key_id, signature, data, with_names) values ('"
                        + number + "', '" + name
                        + "', 'pdf', '{}', encode(sha256('x'), 'hex'), '\\x2550444607', now(), 'o',"
                        + " 'subject', '2022-11-23T16:00:00Z', now(), 'x', 'statement', '0123456789abcdef',"
                        + " decode(repeat('00', 64), 'hex'), '[]', " + withNames + ")");
    }

    /** An official whose mail is due now, with the report of that number. */
    void subscribe(String name, String report) {
        database.run("insert into account (username, display_name, role, password_hash, all_facilities) values ('"
                + name + "', '" + name + "', 'OFFICIAL', 'x', true)");
        subscriptions.add(name, wish(name), "https://lazaret.example.org", now.minus(Duration.ofDays(1)));
        Subscriptions.Due due = subscriptions.claim(now, List.of()).orElseThrow();
        subscriptions.post(due, List.of(report), "lazaret.example.org", now);
        subscriptions.moveOn(due.id(), due.wish().dueAfter(due.dueAt()));
    }

    static Subscription wish(String name) {
        return new Subscription(
                List.of("bulletin"),
                ReportWindow.WHOLE_DAY,
                null,
                null,
                LocalTime.of(8, 0),
                Texts.CHINESE,
                name + "@example.org");
    }

    Postman postman(Carrier carrier) {
        return new Postman(source, carrier, "lazaret@lazaret.example.org", this);
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    /** What a statement answers, as text. */
    String ask(String sql) {
        return String.valueOf(database.ask("select cast((" + sql + ") as text)"));
    }

    /** Ends whatever is in the middle of something, as the death of the node does. */
    void die() {
        try (Connection connection = source.getConnection();
                PreparedStatement end = connection.prepareStatement(
                        "select pg_terminate_backend(pid)"
                                + " from pg_stat_activity where datname = current_database() and state = 'idle in transaction'")) {
            end.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public void close() {
        database.close();
    }
}
