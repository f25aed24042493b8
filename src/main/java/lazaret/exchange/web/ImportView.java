package lazaret.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lazaret.access.CurrentUser;
import lazaret.exchange.export.WrittenTable;
import lazaret.exchange.imports.CancelImport;
import lazaret.exchange.imports.ImportErrors;
import lazaret.exchange.imports.ImportHistory;
import lazaret.exchange.imports.ImportKind;
import lazaret.exchange.imports.ImportReport;
import lazaret.exchange.imports.ImportResult;
import lazaret.exchange.imports.ImportState;
import lazaret.exchange.imports.ImportTemplate;
import lazaret.exchange.imports.PreviewImport;
import lazaret.exchange.imports.StartImport;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;
import org.omnifaces.util.Faces;

/** Files on their way in: what comes, how far it is, what was wrong with it, and what came before. */
@Named
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LISTED = 30;

    @Inject
    private PreviewImport previewImport;

    @Inject
    private StartImport startImport;

    @Inject
    private ImportReport importReport;

    @Inject
    private CancelImport cancelImport;

    @Inject
    private ImportErrors importErrors;

    @Inject
    private ImportTemplate importTemplate;

    @Inject
    private ImportHistory importHistory;

    @Inject
    private PreviewView previewView;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private ImportKind kind;
    private boolean dryRun = true;
    private transient Part file;
    private String number;

    public void open() {
        kind = getKinds().stream()
                .filter(one -> previewView.getPreview() != null
                        && one.word().equals(previewView.getPreview().kind()))
                .findFirst()
                .orElse(getKinds().isEmpty() ? null : getKinds().get(0));
    }

    /** Goes on to the columns of the file. */
    public String look() throws IOException {
        if (isWithoutFile()) {
            return null;
        }
        try (InputStream body = file.getInputStream()) {
            String ticket = previewImport.keep(kind.word(), file.getSubmittedFileName(), body);
            return "/exchange/import.xhtml?faces-redirect=true&file=" + ticket;
        }
    }

    /** Takes the file on and goes to its report; the import goes on when the page is left. */
    public String start() throws IOException {
        if (isWithoutFile()) {
            return null;
        }
        try (InputStream body = file.getInputStream()) {
            number = startImport.start(kind.word(), file.getSubmittedFileName(), body, dryRun);
        }
        return "/exchange/import.xhtml?faces-redirect=true&number=" + number;
    }

    private boolean isWithoutFile() {
        boolean without = file == null || file.getSize() == 0;
        if (without) {
            notices.warn("imports.page.noFile");
        }
        return without;
    }

    public void cancel() {
        Attempt.run(() -> cancelImport.cancel(number));
        notices.say("imports.page.cancelled", number);
        asked.forget();
    }

    /** Sends the rows that were not taken, with the reasons. */
    public void sendErrors(WrittenTable.Format format) throws IOException {
        Faces.sendFile(
                number + ending(format),
                true,
                target -> importErrors.write(number, format, preferences.getLocale(), target));
    }

    public void sendTemplate(ImportKind wanted, WrittenTable.Format format) {
        byte[] empty = importTemplate.file(wanted.word(), format, preferences.getLocale());
        Faces.sendFile(empty, wanted.word() + ending(format), true);
    }

    public List<WrittenTable.Format> getFormats() {
        return List.of(WrittenTable.Format.values());
    }

    private static String ending(WrittenTable.Format format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }

    /** The report that is open; null while none is. */
    public ImportResult getResult() {
        return number == null
                ? null
                : asked.ask("import", () -> Attempt.of(() -> importReport.of(number, preferences.getLocale())));
    }

    public boolean isRunning() {
        return getResult() != null && getResult().state() == ImportState.RUNNING;
    }

    /** Of a hundred; the number of rows is known once the file is read. */
    public int getProgress() {
        ImportResult result = getResult();
        return result.total() == 0 ? 0 : (int) Math.min(100, 100L * result.read() / result.total());
    }

    public List<ImportHistory.Line> getHistory() {
        return asked.ask("history", () -> Attempt.of(() -> importHistory.latest(MOST_LISTED)));
    }

    public List<ImportKind> getKinds() {
        return Arrays.stream(ImportKind.values())
                .filter(one -> one.isFor(currentUser.getRole()))
                .toList();
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
