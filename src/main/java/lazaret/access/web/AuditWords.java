package lazaret.access.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lazaret.access.audit.AuditLine;
import lazaret.exchange.export.WrittenTable;
import lazaret.platform.Texts;

/** Lines of the audit trail in the words of a language, for the page and for the file. */
public class AuditWords {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** What a filter offers: the beginnings of actions, one for each area. */
    private static final List<String> AREAS = List.of(
            "access.",
            "person.",
            "stay.",
            "clearance.",
            "hygiene.",
            "living.",
            "facility.",
            "import.",
            "reporting.",
            "page ",
            "GET ",
            "POST ");

    private static final List<String> COLUMNS = List.of(
            "happenedAt",
            "recordedAt",
            "actor",
            "action",
            "code",
            "subject",
            "facility",
            "outcome",
            "detail",
            "source");

    private final Locale language;

    AuditWords(Locale language) {
        this.language = language;
    }

    public List<String> getAreas() {
        return AREAS;
    }

    /** The word of an area, which stands under its name alone. */
    public String area(String beginning) {
        return Texts.of(language, "access.audit.area." + beginning.replaceAll("[. ]", ""));
    }

    /** What was done, in words; an action that nobody wrote a word for is its code. */
    public String action(AuditLine line) {
        String key = "access.did." + line.action();
        if (Texts.has(language, key)) {
            return Texts.of(language, key);
        }
        int blank = line.action().indexOf(' ');
        return blank < 0 ? line.action() : area(line.action().substring(0, blank + 1));
    }

    public String time(AuditLine line) {
        return SECONDS.format(line.happenedAt());
    }

    /** A moment as an input for day and time holds it; nothing for nothing. */
    public String field(Instant moment) {
        return moment == null ? "" : MINUTES.format(moment);
    }

    public String detail(AuditLine line) {
        return line.withheld() ? Texts.of(language, "access.audit.withheld") : line.detail();
    }

    List<String> titles() {
        return COLUMNS.stream()
                .map(column -> Texts.of(language, "access.audit.column." + column))
                .toList();
    }

    /** The last row of a file that does not hold everything. */
    String cut(int rows) {
        return Texts.of(language, "access.audit.cut", rows);
    }

    void write(AuditLine line, WrittenTable table) {
        try {
            table.row(Stream.of(
                            SECONDS.format(line.happenedAt()),
                            SECONDS.format(line.recordedAt()),
                            line.actor(),
                            action(line),
                            line.action(),
                            line.subject(),
                            line.facility(),
                            Texts.of(language, "access.audit.outcome." + line.outcome()),
                            detail(line),
                            line.source())
                    .map(cell -> cell == null ? "" : cell)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Instant moment(String written) {
        try {
            return written == null || written.isBlank() ? null : Instant.parse(written);
        } catch (DateTimeException e) {
            return null; // somebody wrote into the address: the list begins at its top
        }
    }
}
