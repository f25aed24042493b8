package lazaret.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lazaret.reporting.Census;
import lazaret.reporting.Movement;
import lazaret.reporting.OccupancyRow;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.Selection;

/**
 * The identities of domain.md §5 over the window of a report. That of the beds holds for the facilities of the report;
 * those of people are of the city (or a district of it), because a person belongs to no facility.
 */
@ApplicationScoped
public class Reconciliation {
    private Census census;
    private ReportFacts facts;

    protected Reconciliation() {}

    @Inject
    public Reconciliation(Census census, ReportFacts facts) {
        this.census = census;
        this.facts = facts;
    }

    /** @param ofTheCity whether the identities of people are asked for, too */
    public List<Identity> over(ReportRequest request, Selection selection, boolean ofTheCity) {
        List<Identity> identities = new ArrayList<>();
        identities.add(beds(request, selection));
        if (ofTheCity) {
            facts.ask("ledger", request, selection, row -> people(row, identities));
        }
        return identities;
    }

    /** Waste, in bags and in grams: what waited and was sealed is what was handed over and waits. */
    List<Identity> ofWaste(ReportRequest request, Selection selection) {
        List<Identity> identities = new ArrayList<>();
        facts.ask("waste-balance", request, selection, row -> {
            for (String unit : List.of("bags", "grams")) {
                identities.add(of(
                        row,
                        "waste." + unit,
                        1,
                        unit + "_before",
                        unit + "_sealed",
                        unit + "_handed_over",
                        unit + "_after"));
            }
        });
        return identities;
    }

    private Identity beds(ReportRequest request, Selection selection) {
        List<OccupancyRow> rows = census.over(request.from(), request.to(), request.knownAt(), selection);
        Movement sum = rows.stream().map(OccupancyRow::movement).reduce(Movement.NONE, Movement::plus);
        List<String> records = new ArrayList<>();
        rows.stream().filter(row -> !row.reconciles()).map(OccupancyRow::code).forEach(records::add);
        if (!records.isEmpty()) {
            facts.ask("broken-moves", request, selection, row -> records.add(row.getString("stay")));
        }
        return new Identity(
                "occupied",
                figures(
                        sum.opening(),
                        sum.admitted(),
                        sum.transferredIn(),
                        sum.transferredOut(),
                        sum.discharged(),
                        sum.released(),
                        sum.died(),
                        sum.left(),
                        sum.closing()),
                sum.difference(),
                records);
    }

    private static void people(ResultSet row, List<Identity> identities) throws SQLException {
        identities.add(of(
                row,
                "cases",
                2,
                "cases_before",
                "cases_new",
                "cases_again",
                "cases_discharged",
                "cases_died",
                "cases_left",
                "cases_reclassified",
                "cases_after"));
        identities.add(of(
                row,
                "asymptomatic",
                3,
                "silent_before",
                "silent_new",
                "silent_again",
                "silent_returned",
                "converted",
                "silent_released",
                "silent_died",
                "silent_left",
                "silent_taken_back",
                "silent_after"));
        identities.add(of(
                row,
                "contacts",
                1,
                "contacts_before",
                "contacts_traced",
                "contacts_released",
                "contacts_became",
                "contacts_left",
                "contacts_reclassified",
                "contacts_after"));
        long confirmed = row.getLong("cases_new");
        long asymptomatic = row.getLong("silent_new");
        long converted = row.getLong("converted");
        long newly = row.getLong("newly_infected");
        identities.add(new Identity(
                "newlyInfected",
                figures(confirmed, asymptomatic, converted, newly),
                confirmed + asymptomatic - converted - newly,
                List.of()));
    }

    /** Opening, then so many that came, then those that went, then closing. */
    private static Identity of(ResultSet row, String name, int coming, String... columns) throws SQLException {
        List<Long> figures = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < columns.length; i++) {
            long figure = row.getLong(columns[i]);
            figures.add(figure);
            sum += i <= coming ? figure : -figure;
        }
        return new Identity(name, figures, sum, List.of());
    }

    private static List<Long> figures(long... figures) {
        List<Long> list = new ArrayList<>();
        for (long figure : figures) {
            list.add(figure);
        }
        return list;
    }
}
