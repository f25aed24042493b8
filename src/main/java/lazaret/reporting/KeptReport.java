package lazaret.reporting;

import java.time.Instant;
import java.util.Collection;

/**
 * What is kept of a report beside its file.
 *
 * @param name of the report, for example {@code occupancy}
 * @param request completed
 * @param subject hash of what it is of, whatever was known
 * @param digest SHA-256 of its data, printed on the paper
 * @param data the rows as one text
 * @param corrects number of the report that it corrects; null for none
 * @param facilities codes it was limited to; null for all
 * @param withNames says of somebody who it is
 */
public record KeptReport(
        String name,
        ReportRequest request,
        String subject,
        Instant knownAt,
        Instant issuedAt,
        String digest,
        String data,
        Seal seal,
        String corrects,
        Collection<String> facilities,
        boolean withNames) {}
