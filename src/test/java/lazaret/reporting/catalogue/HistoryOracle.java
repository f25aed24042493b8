package lazaret.reporting.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The counts of domain.md §5 by another way, from bare tables: what was known is copied, every person is asked for its
 * state at each moment at which something happened to it, and steps are pairs of neighbouring moments.
 */
final class HistoryOracle implements AutoCloseable {
    private static final String KNOWN = """
            create temp table s as select id, person_id, facility_code, previous_stay, arrived_at as came,
              case when departed_recorded_at <= '%1$s' then departed_at end as went,
              case when departed_recorded_at <= '%1$s' then departure_reason end as why
            from stay where reserved_recorded_at <= '%1$s' and arrived_recorded_at <= '%1$s'
              and not coalesce(voided_at <= '%1$s', false);
            create temp table c as select * from category_entry where recorded_at <= '%1$s';
            create index on s (person_id); create index on c (person_id, at);
            create temp table m as
              select person_id, at as t from c union select person_id, came from s
              union select person_id, went from s where why not in ('MOVE', 'TRANSFER');
            create temp table q as select m.person_id, m.t,
              (select went is not null from (
                 select null as went, came as t, 0 as o from s where s.person_id = m.person_id and came <= m.t
                 union all select null, at, 0 from c where c.person_id = m.person_id and at <= m.t
                 union all select 'x', went, 1 from s where s.person_id = m.person_id and went <= m.t
                   and why not in ('MOVE', 'TRANSFER')) e order by t desc, o desc limit 1) as gone,
              (select category from c where c.person_id = m.person_id and at <= m.t
               order by at desc, recorded_at desc, id desc limit 1) as category,
              (select why from s where s.person_id = m.person_id and went = m.t and why not in ('MOVE', 'TRANSFER') limit 1) as why
            from m;
            create temp table state as select person_id, t, case when not gone then category end as now, why,
              row_number() over (partition by person_id order by t) as n, category from q;
            create index on state (person_id, n)""";

    private static final String PEOPLE = """
            with step as (
              select b.t, a.now as old, b.now as new, b.why,
                exists (select 1 from state x where x.person_id = b.person_id and x.n < b.n and x.now is null
                        and x.why is not null and x.category in ('CONFIRMED', 'ASYMPTOMATIC')) as treated
              from state b left join state a on a.person_id = b.person_id and a.n = b.n - 1
              where b.t > ? and b.t <= ?),
            num as (select count(*) filter (where new = 'CONFIRMED' and coalesce(old, '') <> 'CONFIRMED'
                and (coalesce(old, '') = 'ASYMPTOMATIC' or not treated)) as confirmed,
              count(*) filter (where new = 'ASYMPTOMATIC' and coalesce(old, '') not in ('CONFIRMED', 'ASYMPTOMATIC')
                and not treated) as asymptomatic,
              count(*) filter (where new = 'CONFIRMED' and old = 'ASYMPTOMATIC') as converted,
              count(*) filter (where old = 'CONFIRMED' and new is null and why in ('DISCHARGE', 'RELEASE', 'OVERRIDE')) as discharged,
              count(*) filter (where old = 'ASYMPTOMATIC' and new is null and why in ('DISCHARGE', 'RELEASE', 'OVERRIDE')) as released,
              count(*) filter (where old = 'CONFIRMED' and new is null and why = 'DEATH') as died,
              count(*) filter (where new in ('CLOSE_CONTACT', 'SECONDARY_CONTACT')
                and coalesce(old, '') not in ('CLOSE_CONTACT', 'SECONDARY_CONTACT')) as traced,
              count(*) filter (where old in ('CLOSE_CONTACT', 'SECONDARY_CONTACT') and new in ('CONFIRMED', 'ASYMPTOMATIC')) as became
              from step)
            select num.*,
              (select count(*) from state x where now = 'CONFIRMED' and t <= ? and not exists (
                 select 1 from state y where y.person_id = x.person_id and y.t <= ? and y.n > x.n)) as cases,
              (select count(*) from state x where now = 'ASYMPTOMATIC' and t <= ? and not exists (
                 select 1 from state y where y.person_id = x.person_id and y.t <= ? and y.n > x.n)) as silent,
              (select count(*) from state x where now in ('CLOSE_CONTACT', 'SECONDARY_CONTACT') and t <= ? and not exists (
                 select 1 from state y where y.person_id = x.person_id and y.t <= ? and y.n > x.n)) as contacts
            from num""";

    private static final String BEDS = """
            with w as (select cast(? as timestamptz) as a, cast(? as timestamptz) as z)
            select f.code,
              (select count(*) from s, w where facility_code = f.code and came <= a and coalesce(went > a, true)),
              (select count(*) from s left join stay b on b.id = s.previous_stay, w where s.facility_code = f.code
                 and came > a and came <= z and coalesce(b.departure_reason, '') <> 'MOVE'
                 and not coalesce(b.departure_reason = 'TRANSFER' and b.facility_code <> f.code, false)),
              (select count(*) from s join stay b on b.id = s.previous_stay, w where s.facility_code = f.code
                 and came > a and came <= z and b.departure_reason = 'TRANSFER' and b.facility_code <> f.code),
              (select count(*) from s, w where facility_code = f.code and went > a and went <= z and why = 'TRANSFER'),
              (select count(*) from s, w where facility_code = f.code and went > a and went <= z and why = 'DISCHARGE'),
              (select count(*) from s, w where facility_code = f.code and went > a and went <= z and why = 'RELEASE'),
              (select count(*) from s, w where facility_code = f.code and went > a and went <= z and why = 'DEATH'),
              (select count(*) from s, w where facility_code = f.code and went > a and went <= z
                 and why in ('OVERRIDE', 'AGAINST_ADVICE', 'ABSCONDED')),
              (select count(*) from s, w where facility_code = f.code and came <= z and coalesce(went > z, true))
            from facility f order by f.code""";

    private final Connection connection;

    HistoryOracle(DataSource database, Instant known) throws SQLException {
        connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            String moment = known == null ? "infinity" : known.toString();
            for (String sql : String.format(KNOWN, moment).split(";")) {
                statement.execute(sql);
            }
            statement.execute("analyze s; analyze c; analyze state");
        }
    }

    /** By name of the figure. */
    Map<String, Long> people(Instant from, Instant to) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PEOPLE)) {
            query.setObject(1, at(from));
            for (int i = 2; i <= 8; i++) {
                query.setObject(i, at(to));
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                Map<String, Long> figures = new HashMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    figures.put(row.getMetaData().getColumnLabel(i), row.getLong(i));
                }
                return figures;
            }
        }
    }

    /** Opening, admitted, in, out, discharged, released, died, left, closing by code of the facility. */
    Map<String, String> beds(Instant from, Instant to) throws SQLException {
        Map<String, String> lines = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(BEDS)) {
            query.setObject(1, at(from));
            query.setObject(2, at(to));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    StringBuilder line = new StringBuilder();
                    for (int i = 2; i <= 10; i++) {
                        line.append(row.getLong(i)).append(' ');
                    }
                    lines.put(row.getString(1), line.toString());
                }
            }
        }
        return lines;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
