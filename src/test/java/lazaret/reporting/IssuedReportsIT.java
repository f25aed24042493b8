package lazaret.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lazaret.platform.NamedConstraint;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IssuedReportsIT {
    private static Database schema;
    private static IssuedReports reports;

    @BeforeAll
    static void migrate() {
        schema = Database.empty();
        reports = new IssuedReports(TestConnections.to(schema));
    }

    @AfterAll
    static void close() {
        schema.close();
    }

    @Test
    void numbersCountUpPerMomentAndTheFileIsKeptWithItsHash() {
        OccupancyReport report = Occupancies.of(List.of());
        ReportRequest request = new ReportRequest(report.from(), report.to(), null, null, null, null, "长安区", null, null)
                .completed(report.issuedAt());
        String first = reports.nextNumber("OCC", request);
        reports.add(
                new IssuedReport(first, ReportFormat.PDF, "abc".getBytes(StandardCharsets.US_ASCII)),
                kept(report, request, first),
                "official");

        assertThat(first).isEqualTo("OCC-20221124-0800-001");
        assertThat(reports.nextNumber("OCC", request)).isEqualTo("OCC-20221124-0800-002");
        assertThat(schema.ask("select sha256 from issued_report"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(schema.ask("select parameters->>'district' from issued_report"))
                .isEqualTo("长安区");
        assertThat(schema.ask("select parameters->>'dataSha256' from issued_report"))
                .isEqualTo(report.sha256());
        assertThatThrownBy(() -> schema.run("update issued_report set issued_by = 'somebody else'"))
                .satisfies(
                        error -> assertThat(NamedConstraint.constraintOf(error)).contains("facts_are_never_changed"));
    }

    private static KeptReport kept(OccupancyReport report, ReportRequest request, String number) {
        schema.run("insert into signing_key (id, public_key, made_at) values ('0123456789abcdef', 'x', now())"
                + " on conflict do nothing");
        return new KeptReport(
                "occupancy",
                request,
                "subject",
                report.knownAt(),
                report.issuedAt(),
                report.sha256(),
                "[]",
                new Seal(number, "statement", "0123456789abcdef", new byte[64]),
                null,
                null,
                false);
    }
}
