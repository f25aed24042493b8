package lazaret.exchange.imports;

import java.util.List;

/**
 * How far an import is and what became of its rows.
 *
 * @param kind the word of {@link ImportKind}
 * @param read rows read so far, of {@code total}
 * @param done rows that added or changed something; of a dry run, those that would
 * @param skipped rows that were there already
 * @param failed rows that were not taken
 * @param failure the sentence why it ended early, empty if it did not
 * @param rows the first reasons, in the order of the file
 */
public record ImportResult(
        String number,
        String kind,
        String fileName,
        boolean dryRun,
        ImportState state,
        int read,
        int total,
        int done,
        int skipped,
        int failed,
        String failure,
        List<Reason> rows) {

    /**
     * One thing that is wrong with one row.
     *
     * @param row as a spreadsheet shows it; the line of titles is 1
     * @param column the title as in the file; empty where the row as a whole is meant
     * @param detail the sentence, which says the cure
     */
    public record Reason(int row, String column, String code, String detail) {}

    public ImportResult {
        rows = List.copyOf(rows);
    }
}
