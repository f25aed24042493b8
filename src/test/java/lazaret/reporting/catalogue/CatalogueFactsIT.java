package lazaret.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lazaret.reporting.Census;
import lazaret.reporting.CityTables;
import lazaret.reporting.RandomCity;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.Selection;
import lazaret.reporting.TestConnections;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definitions;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statements of the catalogue on an invented city. */
class CatalogueFactsIT {
    private static final Instant END = RandomCity.BEGIN.plus(Duration.ofHours(RandomCity.HOURS));

    private static Database schema;
    private static DataSource database;

    @BeforeAll
    static void settle() throws SQLException {
        schema = Database.empty();
        database = TestConnections.to(schema);
        CityTables.write(RandomCity.of(3), database);
    }

    @AfterAll
    static void close() {
        schema.close();
    }

    static Stream<Definition> every() {
        return Definitions.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("every")
    void everyStatementAnswersAndIsPrinted(Definition definition) {
        ReportFacts facts = new ReportFacts(database);
        ReportRequest request = new ReportRequest(
                        RandomCity.BEGIN, END, null, null, null, null, null, Locale.SIMPLIFIED_CHINESE, null)
                .completed(END);
        Selection selection = definition.scope() == Definition.Scope.ONE_FACILITY
                ? new Selection(List.of("S0"), null, null)
                : Selection.ALL;
        List<ReportRow> rows = facts.rows(definition, false, request, selection);
        List<Identity> identities = new Reconciliation(new Census(database), facts).over(request, selection, true);
        assertThat(identities).hasSize(5).allMatch(Identity::holds);
        assertThat(facts.freshness(request, selection)).isNotEmpty();
        Report report = Printed.report(definition, false, rows, identities);
        assertThat(Printed.pdf(report, "zh")).isNotEmpty();
        assertThat(new ReportSheet(report, Locale.ENGLISH, "").bytes()).isNotEmpty();
    }
}
