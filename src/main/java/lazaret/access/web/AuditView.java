package lazaret.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lazaret.access.audit.AuditFilter;
import lazaret.access.audit.AuditLine;
import lazaret.access.audit.AuditSearch;
import lazaret.access.audit.ExportAudit;
import lazaret.exchange.export.WrittenTable;
import lazaret.platform.Attempt;
import lazaret.platform.web.Preferences;
import org.omnifaces.util.Faces;

/** The audit trail: what is looked for and the place in the list stand in the address, so that both can be gone back to. */
@Named
@ViewScoped
public class AuditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    /** A sheet of Excel holds 1,048,576 rows. */
    private static final int MOST_EXPORTED = 1_000_000;

    @Inject
    private AuditSearch auditSearch;

    @Inject
    private ExportAudit exportAudit;

    @Inject
    private Preferences preferences;

    private String actor;
    private String action;
    private String subject;
    private String facility;
    private AuditFilter.Outcome outcome;
    private Instant from;
    private Instant to;
    private Instant after;
    private long afterId;
    private transient List<AuditLine> lines;
    private boolean more;
    private boolean shown;

    /** Searches. */
    public void open() {
        List<AuditLine> page = Attempt.of(() -> auditSearch.page(filter(), place(), PAGE + 1));
        more = page.size() > PAGE;
        lines = more ? page.subList(0, PAGE) : page;
        shown = true;
    }

    /** Sends all lines that the filter finds, also those of the pages before and behind. */
    public void send(WrittenTable.Format format) throws IOException {
        Attempt.of(() -> auditSearch.page(filter(), AuditLine.Place.TOP, 1)); // a no comes before the file begins
        String name = "audit." + format.name().toLowerCase(java.util.Locale.ROOT);
        Faces.sendFile(name, true, target -> write(format, target));
    }

    private void write(WrittenTable.Format format, OutputStream target) throws IOException {
        AuditWords words = new AuditWords(preferences.getLocale());
        try (WrittenTable table = WrittenTable.begin(format, target, words.titles())) {
            if (!exportAudit.export(filter(), MOST_EXPORTED, line -> words.write(line, table))) {
                table.row(List.of(words.cut(MOST_EXPORTED)));
            }
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(actor, action, subject, facility, outcome, from, to);
    }

    private AuditLine.Place place() {
        return after == null ? AuditLine.Place.TOP : new AuditLine.Place(after, afterId);
    }

    public List<AuditLine> getLines() {
        if (lines == null) {
            open();
        }
        return lines;
    }

    /** Whether the page has anything for this caller; otherwise a sentence says why not. */
    public boolean isShown() {
        return shown;
    }

    public boolean isMore() {
        return more;
    }

    public AuditLine getLast() {
        return lines.get(lines.size() - 1);
    }

    public AuditWords getWords() {
        return new AuditWords(preferences.getLocale());
    }

    public AuditFilter.Outcome[] getOutcomes() {
        return AuditFilter.Outcome.values();
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public AuditFilter.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AuditFilter.Outcome outcome) {
        this.outcome = outcome;
    }

    public Instant getFrom() {
        return from;
    }

    public void setFrom(Instant from) {
        this.from = from;
    }

    public Instant getTo() {
        return to;
    }

    public void setTo(Instant to) {
        this.to = to;
    }

    public String getAfter() {
        return after == null ? null : after.toString();
    }

    /** @param moment as {@link Instant} writes it; anything else is the first page */
    public void setAfter(String moment) {
        after = AuditWords.moment(moment);
    }

    public long getAfterId() {
        return afterId;
    }

    public void setAfterId(long afterId) {
        this.afterId = afterId;
    }
}
