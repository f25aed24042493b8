package lazaret.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Every report that was handed out, with the file itself: a correction is another report, this one stays. */
@ApplicationScoped
public class IssuedReports {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private static final String INSERT = """
            insert into issued_report (number, name, format, parameters, sha256, content, issued_at, issued_by, subject,
              as_of, known_at, data_sha256, statement, key_id, signature, corrects, data, facilities, with_names)
            values (?, ?, ?,
                    jsonb_strip_nulls(jsonb_build_object(
                      'from', cast(? as text), 'to', cast(? as text), 'knownAt', cast(? as text), 'zone', cast(? as text),
                      'facility', cast(? as text), 'kind', cast(? as text), 'district', cast(? as text),
                      'language', cast(? as text), 'dataSha256', cast(? as text))),
                    encode(sha256(?), 'hex'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)""";

    private static final String SAME = """
            select number, format, content, data_sha256 from issued_report
            where subject = ? and issued_by = ? and format = ? and parameters ->> 'language' = ?
              and (cast(? as timestamptz) is null or known_at = ?)
            order by id desc limit 1""";

    private static final String EARLIER = """
            select number, known_at, cast(data as text), data_sha256 from issued_report
            where subject = ? and known_at <= ? order by known_at desc, id desc limit 1""";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    protected IssuedReports() {}

    /** For work outside the container. */
    public IssuedReports(DataSource database) {
        this.database = database;
    }

    /** The report of the same that was issued before, by what was known then. */
    public record Earlier(String number, Instant knownAt, String data, String digest) {}

    /**
     * The next number of a report of that moment. Whoever asks at the same time waits until the transaction of the first
     * has ended, so no number is given twice.
     */
    public String nextNumber(String beginning, ReportRequest request) {
        String prefix = beginning + "-" + MOMENT.withZone(request.zone()).format(request.to()) + "-";
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, prefix);
                lock.execute();
            }
            try (PreparedStatement count =
                    connection.prepareStatement("select count(*) from issued_report where starts_with(number, ?)")) {
                count.setString(1, prefix);
                try (ResultSet result = count.executeQuery()) {
                    result.next();
                    return prefix + String.format("%03d", result.getInt(1) + 1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no number could be given to the report", e);
        }
    }

    /** The file that this account was given for the same question, if the answer is still the same. */
    public Optional<IssuedReport> same(String subject, String digest, ReportRequest request, String username) {
        OffsetDateTime known = at(request.knownAt());
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SAME)) {
            query.setString(1, subject);
            query.setString(2, username);
            query.setString(3, request.format().extension());
            query.setString(4, request.language().toLanguageTag());
            query.setObject(5, known);
            query.setObject(6, known);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getString("data_sha256").equals(digest)
                        ? Optional.of(new IssuedReport(
                                row.getString("number"),
                                ReportFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                                row.getBytes("content")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the issued reports could not be read", e);
        }
    }

    /** The latest report of the same by what was known then, whoever asked for it. */
    public Optional<Earlier> earlier(String subject, Instant knownAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(EARLIER)) {
            query.setString(1, subject);
            query.setObject(2, at(knownAt));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Earlier(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3),
                                row.getString(4)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the issued reports could not be read", e);
        }
    }

    /** Keeps the file with what it was asked with. */
    public void add(IssuedReport file, KeptReport kept, String username) {
        ReportRequest request = kept.request();
        Object[] values = {
            file.number(),
            kept.name(),
            file.format().extension(),
            request.from().toString(),
            request.to().toString(),
            kept.knownAt().toString(),
            request.zone().getId(),
            request.facility(),
            request.kind() == null ? null : request.kind().name(),
            request.district(),
            request.language().toLanguageTag(),
            kept.digest(),
            file.content(),
            file.content(),
            at(kept.issuedAt()),
            username,
            kept.subject(),
            at(request.to()),
            at(kept.knownAt()),
            kept.digest(),
            kept.seal().statement(),
            kept.seal().keyId(),
            kept.seal().signature(),
            kept.corrects(),
            kept.data()
        };
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.setArray(
                    values.length + 1,
                    kept.facilities() == null
                            ? null
                            : connection.createArrayOf("text", kept.facilities().toArray()));
            insert.setBoolean(values.length + 2, kept.withNames());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the report " + file.number() + " could not be kept", e);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
