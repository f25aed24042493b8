package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import javax.sql.DataSource;
import lazaret.access.Caller;
import lazaret.access.SignedIn;

/** Makes a change as somebody and looks for its lines in the trail; what the change needs is put there by plain SQL. */
@ApplicationScoped
public class AuditTrailSeen {
    static final Instant HOUR_AGO = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    private static final String SOURCE = "192.0.2.7";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    void see(SignedIn who, String action, String subject, Runnable change) {
        see(who, 1, action, subject, change);
    }

    /** Who, when, what, to what, from where: in as many lines as there were changes. */
    void see(SignedIn who, int lines, String action, String subject, Runnable change) {
        String question = "select count(*) from audit_entry where actor = '" + who.username() + "' and action = '"
                + action + "' and subject like '" + subject + "' and outcome = 'DONE' and source = '" + SOURCE
                + "' and happened_at between now() - interval '1 minute' and now() + interval '1 second'";
        long before = id(question);
        Caller.as(who, SOURCE, change);
        assertThat(id(question) - before).as(action).isEqualTo(lines);
    }

    SignedIn somebody(String name, String role) {
        return new SignedIn(name, name, role, true, Set.of(), false);
    }

    long person(String number, String born) {
        long id =
                id("insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)"
                        + " values ('" + number + "', '留痕人', 'F', '" + born + "', 'TEMPORARY', '" + number
                        + "', now() - interval '2 days', 'tester') returning id");
        id("insert into category_entry (person_id, category, at, recorded_by) values (" + id
                + ", 'CLOSE_CONTACT', now() - interval '2 days', 'tester') returning id");
        return id;
    }

    /** The only value of a statement. */
    long id(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
