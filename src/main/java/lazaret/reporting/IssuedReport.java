package lazaret.reporting;

/**
 * A report as it was handed out.
 *
 * @param number its number, for example {@code OCC-20221124-0800-003}
 * @param format what the file is
 * @param content the file
 */
public record IssuedReport(String number, ReportFormat format, byte[] content) {

    /** A name for the file. */
    public String fileName() {
        return number + "." + format.extension();
    }
}
