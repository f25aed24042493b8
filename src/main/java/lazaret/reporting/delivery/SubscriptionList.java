package lazaret.reporting.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;

/** The own subscriptions, and the latest of their mails. */
@Stateless
public class SubscriptionList {
    private static final String LINES = """
            select s.* from report_subscription s join account a on a.id = s.account_id
            where a.username = ? and s.ended_at is null order by s.due_time, s.id limit 100""";

    private static final String MAILS = """
            select m.*, s.address, s.reports as wanted from report_mail m
              join report_subscription s on s.id = m.subscription_id join account a on a.id = s.account_id
            where a.username = ? order by m.due_at desc, m.id desc limit ?""";

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Caller caller;

    /** @param nextDue meaningless while paused */
    public record Line(String number, Subscription wish, Instant nextDue, boolean paused) implements Serializable {}

    /**
     * @param reports numbers of the issued reports; empty where none was
     * @param names of the reports wanted
     * @param attempts that were made
     * @param trouble what went wrong last; null for nothing
     * @param sentAt when it was taken last; null for never
     */
    public record Mail(
            long id,
            Instant dueAt,
            List<String> reports,
            List<String> names,
            String address,
            MailState state,
            int attempts,
            Instant nextAttempt,
            MailTrouble trouble,
            Instant sentAt)
            implements Serializable {

        /** It carries something and does not wait already. */
        public boolean isResendable() {
            return state != MailState.WAITING && !reports.isEmpty();
        }
    }

    /** What there is for the caller. */
    public record Answer(List<Line> lines, List<Mail> mails) {}

    /** @param limit of the mails, the newest first */
    @RolesAllowed(Roles.OFFICIAL)
    public Answer read(int limit) {
        List<Line> lines = subscriptions.run(LINES, statement -> {
            statement.setString(1, caller.username());
            try (ResultSet row = statement.executeQuery()) {
                List<Line> all = new ArrayList<>();
                while (row.next()) {
                    all.add(line(row));
                }
                return all;
            }
        });
        List<Mail> mails = subscriptions.run(MAILS, statement -> {
            statement.setString(1, caller.username());
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<Mail> all = new ArrayList<>();
                while (row.next()) {
                    all.add(mail(row));
                }
                return all;
            }
        });
        return new Answer(lines, mails);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                "D" + row.getLong("id"),
                Subscriptions.wish(row),
                moment(row, "next_due"),
                row.getObject("paused_at") != null);
    }

    private static Mail mail(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        return new Mail(
                row.getLong("id"),
                moment(row, "due_at"),
                List.of((String[]) row.getArray("reports").getArray()),
                List.of((String[]) row.getArray("wanted").getArray()),
                row.getString("address"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                moment(row, "next_attempt_at"),
                trouble == null ? null : MailTrouble.valueOf(trouble),
                moment(row, "sent_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
