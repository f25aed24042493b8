package lazaret.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;

/** Every report that was handed out, with the file itself: a correction is another report, this one stays. */
@ApplicationScoped
public class IssuedReports {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private static final String INSERT = """
            insert into issued_report (number, name, format, parameters, sha256, content, issued_at, issued_by)
            values (?, 'occupancy', ?,
                    jsonb_strip_nulls(jsonb_build_object(
                      'from', cast(? as text), 'to', cast(? as text), 'knownAt', cast(? as text), 'zone', cast(? as text),
                      'facility', cast(? as text), 'kind', cast(? as text), 'district', cast(? as text),
                      'language', cast(? as text), 'dataSha256', cast(? as text))),
                    encode(sha256(?), 'hex'), ?, ?, ?)""";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    protected IssuedReports() {}

    /** For work outside the container. */
    public IssuedReports(DataSource database) {
        this.database = database;
    }

    /**
     * The next number of an occupancy report of that moment. Whoever asks at the same time waits until the transaction
     * of the first has ended, so no number is given twice.
     */
    String nextNumber(OccupancyRequest request) {
        String prefix = "OCC-" + MOMENT.withZone(request.zone()).format(request.to()) + "-";
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

    /** Keeps the file with what it was asked with. */
    void add(IssuedReport file, OccupancyReport report, OccupancyRequest request, String username) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, file.number());
            insert.setString(2, file.format().extension());
            insert.setString(3, request.from().toString());
            insert.setString(4, request.to().toString());
            insert.setString(5, report.knownAt().toString());
            insert.setString(6, request.zone().getId());
            insert.setString(7, request.facility());
            insert.setString(8, request.kind() == null ? null : request.kind().name());
            insert.setString(9, request.district());
            insert.setString(10, request.language().toLanguageTag());
            insert.setString(11, report.sha256());
            insert.setBytes(12, file.content());
            insert.setBytes(13, file.content());
            insert.setObject(14, report.issuedAt().atOffset(ZoneOffset.UTC));
            insert.setString(15, username);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the report " + file.number() + " could not be kept", e);
        }
    }
}
