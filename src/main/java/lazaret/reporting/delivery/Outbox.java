package lazaret.reporting.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lazaret.access.Roles;
import lazaret.platform.Texts;

/**
 * The mails that wait, over one connection and in one transaction: whoever claims a mail holds its row until it is written
 * down what became of it, and other nodes pass it over. A node that dies in between gives the row back unchanged.
 */
final class Outbox {
    private static final String CLAIM = """
            select m.id, m.message_id, m.due_at, m.waits_since, m.attempts, s.address, s.language, s.base,
              a.active and a.role = ? as official
            from report_mail m join report_subscription s on s.id = m.subscription_id
              join account a on a.id = s.account_id
            where m.state = 'WAITING' and m.next_attempt_at <= ?
            order by m.next_attempt_at, m.id limit 1 for update of m skip locked""";

    private static final String FILES = """
            select r.number, r.name, r.as_of, r.with_names, r.content
            from report_mail m cross join unnest(m.reports) with ordinality as wanted (number, place)
              join issued_report r on r.number = wanted.number
            where m.id = ? order by wanted.place""";

    private static final String SENT =
            "update report_mail set state = 'SENT', sent_at = ?, attempts = attempts + 1, trouble = null where id = ?";

    private static final String FAILED = """
            update report_mail set state = ?, trouble = ?, attempts = attempts + ?, next_attempt_at = ? where id = ?""";

    /** Where there is no line to the server, the others would only wait for the same silence or fail to sign in. */
    private static final String OTHERS = """
            update report_mail set attempts = attempts + 1, trouble = ?,
              next_attempt_at = cast(? as timestamptz) + interval '1 minute' * least(power(2, attempts), 30)
            where id in (select id from report_mail where state = 'WAITING' and next_attempt_at <= ? and id <> ?
                         for update skip locked)""";

    private final Connection connection;

    Outbox(Connection connection) {
        this.connection = connection;
    }

    /** The next mail that is due, held until the transaction ends. */
    Optional<WaitingMail> claim(Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CLAIM)) {
            query.setString(1, Roles.OFFICIAL);
            query.setObject(2, at(now));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(mail(row)) : Optional.empty();
            }
        }
    }

    private WaitingMail mail(ResultSet row) throws SQLException {
        return new WaitingMail(
                row.getLong("id"),
                row.getString("message_id"),
                moment(row, "due_at"),
                moment(row, "waits_since"),
                row.getInt("attempts"),
                row.getString("address"),
                "en".equals(row.getString("language")) ? Texts.ENGLISH : Texts.CHINESE,
                row.getString("base"),
                row.getBoolean("official"),
                files(row.getLong("id")));
    }

    private List<ReportFile> files(long mail) throws SQLException {
        List<ReportFile> files = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FILES)) {
            query.setLong(1, mail);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    files.add(new ReportFile(
                            row.getString("number"),
                            row.getString("name"),
                            moment(row, "as_of"),
                            row.getBoolean("with_names"),
                            row.getBytes("content")));
                }
            }
        }
        return files;
    }

    void sent(WaitingMail mail, Instant now) throws SQLException {
        run(SENT, at(now), mail.id());
    }

    void withheld(WaitingMail mail, MailTrouble trouble) throws SQLException {
        run(FAILED, MailState.WITHHELD.name(), trouble.name(), 0, at(mail.dueAt()), mail.id());
    }

    /** Was not taken: it waits for the next attempt, or is given up. */
    void failed(WaitingMail mail, MailTrouble trouble, Instant now) throws SQLException {
        boolean over = trouble.isFinal() || Pauses.areOver(mail.waitsSince(), now);
        MailState state = over ? MailState.FAILED : MailState.WAITING;
        OffsetDateTime next = at(now.plus(Pauses.after(mail.attempts() + 1)));
        run(FAILED, state.name(), trouble.name(), 1, next, mail.id());
    }

    /** The others that are due wait too, each as long as its own attempts say. */
    void postponeOthers(WaitingMail mail, MailTrouble trouble, Instant now) throws SQLException {
        run(OTHERS, trouble.name(), at(now), at(now), mail.id());
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
