package lazaret.reporting.delivery;

import java.time.Instant;

/**
 * An issued report as it is attached.
 *
 * @param name of the report, for example {@code bulletin}
 * @param asOf end of its window
 */
record ReportFile(String number, String name, Instant asOf, boolean withNames, byte[] content) {}
