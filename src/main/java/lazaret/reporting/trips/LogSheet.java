package lazaret.reporting.trips;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The log of a day as a workbook: texts are inline strings whatever they begin with, times are times of the log's zone,
 * and by how much a limit was missed is a number of minutes.
 */
final class LogSheet {
    private static final String[] COLUMNS = {
        "number",
        "person",
        "from",
        "to",
        "ambulance",
        "requested",
        "pickedUp",
        "handedOver",
        "ended",
        "due",
        "limit",
        "lateMinutes"
    };
    private static final int[] WIDTHS = {14, 26, 30, 30, 14, 17, 17, 17, 24, 17, 16, 12};

    private final TransferLog log;
    private final LogWording words;

    LogSheet(TransferLog log, LogWording words) {
        this.log = log;
        this.words = words;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Lazaret", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.title());
            int row = writeTop(sheet);
            writeHead(sheet, row);
            for (LoggedTransfer transfer : log.transfers()) {
                writeLine(sheet, ++row, transfer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private int writeTop(Worksheet sheet) {
        int row = 0;
        sheet.inlineString(row, 0, words.title());
        sheet.style(row, 0).bold().set();
        for (Map.Entry<String, String> detail : words.details().entrySet()) {
            sheet.inlineString(++row, 0, words.text("log.meta." + detail.getKey()));
            sheet.inlineString(row, 1, detail.getValue());
        }
        sheet.inlineString(++row, 0, words.outcomes());
        sheet.inlineString(++row, 0, words.limits());
        return row + 2;
    }

    private void writeHead(Worksheet sheet, int row) {
        for (int column = 0; column < COLUMNS.length; column++) {
            sheet.inlineString(row, column, words.text("log.column." + COLUMNS[column]));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(row, 0, row, COLUMNS.length - 1).style().bold().set();
        sheet.freezePane(1, row + 1);
    }

    private void writeLine(Worksheet sheet, int row, LoggedTransfer transfer) {
        PrintedTrip line = words.line(transfer);
        String[] texts = {line.number(), line.person(), line.from(), line.to(), line.ambulance()};
        for (int column = 0; column < texts.length; column++) {
            sheet.inlineString(row, column, texts[column]);
        }
        int column = texts.length;
        writeTime(sheet, row, column++, transfer.requestedAt());
        writeTime(sheet, row, column++, transfer.pickedUpAt());
        writeTime(sheet, row, column++, transfer.handedOverAt());
        if (transfer.handedOverAt() == null) {
            sheet.inlineString(row, column, line.ended());
        }
        writeTime(sheet, row, ++column, transfer.due());
        sheet.inlineString(row, ++column, line.limit());
        sheet.value(row, ++column, transfer.late(log.knownAt()).toMinutes());
    }

    private void writeTime(Worksheet sheet, int row, int column, Instant moment) {
        if (moment != null) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, log.zone()));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        }
    }
}
