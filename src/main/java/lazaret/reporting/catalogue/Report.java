package lazaret.reporting.catalogue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lazaret.reporting.definition.Column;
import lazaret.reporting.definition.Definition;

/**
 * A report of the catalogue with its rows, in no language yet.
 *
 * @param number empty until it is issued
 * @param from beginning of the window, exclusive
 * @param to end of the window, inclusive; also the moment that a report of a moment is of
 * @param knownAt what was recorded later is unknown to this report
 * @param filters what was left out, in words of the language asked for; empty if nothing
 * @param nameless says of nobody who it is
 * @param correction what changed since it was issued before; null if it is no correction
 */
public record Report(
        Definition definition,
        String number,
        Instant from,
        Instant to,
        Instant knownAt,
        Instant issuedAt,
        ZoneId zone,
        String author,
        String filters,
        boolean nameless,
        List<ReportRow> rows,
        List<Identity> identities,
        List<Freshness> freshness,
        Correction correction) {

    public Report {
        rows = List.copyOf(rows);
        identities = List.copyOf(identities);
        freshness = List.copyOf(freshness);
    }

    public List<Column> columns() {
        return definition.columns(nameless);
    }

    public boolean reconciles() {
        return identities.stream().allMatch(Identity::holds);
    }

    public Optional<Correction> corrected() {
        return Optional.ofNullable(correction);
    }

    Report issuedAs(String given, Correction what) {
        return new Report(
                definition,
                given,
                from,
                to,
                knownAt,
                issuedAt,
                zone,
                author,
                filters,
                nameless,
                rows,
                identities,
                freshness,
                what);
    }
}
