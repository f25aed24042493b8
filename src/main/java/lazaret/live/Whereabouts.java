package lazaret.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Where a change shows: a result belongs to no facility, but it stands on the board of the one in which the person lies.
 * One statement for everything that was gathered.
 */
@ApplicationScoped
public class Whereabouts {
    private static final String SQL = """
            select c.code, s.facility_code
            from unnest(?) as c(code)
              join lateral (
                select k.person_id from known_as k where k.number = c.code
                union all select y.person_id from stay y
                  where y.id = case when c.code ~ '^S\\d{1,18}$' then cast(substr(c.code, 2) as bigint) end
                union all select x.person_id from specimen x
                  where x.id = case when c.code ~ '^T\\d{1,18}$' then cast(substr(c.code, 2) as bigint) end
                union all select t.person_id from transfer t
                  where t.id = case when c.code ~ '^TR\\d{1,18}$' then cast(substr(c.code, 3) as bigint) end) w on true
              left join lateral (
                select y.facility_code from stay y
                  where y.person_id = w.person_id and y.hold_ended_at is null and y.voided_at is null
                union select y.facility_code from transfer_step x join stay y on y.id = x.stay_id
                  where x.transfer_id = case when c.code ~ '^TR\\d{1,18}$' then cast(substr(c.code, 3) as bigint) end
                ) s on true""";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    /** All topics of a batch. What was recorded for no facility and is about nobody known concerns every board. */
    Set<String> topics(Pending.Batch batch) throws SQLException {
        Set<String> topics = new HashSet<>(batch.topics());
        if (batch.subjects().isEmpty() || topics.contains(Topic.EVERYTHING)) {
            return topics;
        }
        Set<String> nowhere = new HashSet<>(batch.lonely());
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SQL)) {
            Array codes = connection.createArrayOf("text", batch.subjects().toArray());
            select.setArray(1, codes);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    nowhere.remove(row.getString(1));
                    if (row.getString(2) != null) {
                        topics.add(Topic.ofFacility(row.getString(2)));
                    }
                }
            }
        }
        if (!nowhere.isEmpty()) {
            topics.add(Topic.EVERYTHING);
        }
        return topics;
    }
}
