package lazaret.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import lazaret.access.CurrentUser;
import lazaret.exchange.imports.CancelImport;
import lazaret.exchange.imports.ImportErrors;
import lazaret.exchange.imports.ImportHistory;
import lazaret.exchange.imports.ImportKind;
import lazaret.exchange.imports.ImportReport;
import lazaret.exchange.imports.ImportResult;
import lazaret.exchange.imports.ImportState;
import lazaret.exchange.imports.ImportTemplate;
import lazaret.exchange.imports.StartImport;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** Files on their way in: what comes, how far it is, what was wrong with it, and what came before. */
@Named
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LISTED = 30;

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
    private CurrentUser currentUser;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private ImportKind kind;
    private boolean dryRun = true;
    private transient UploadedFile file;
    private String number;

    public void open() {
        kind = getKinds().isEmpty() ? null : getKinds().get(0);
    }

    /** Takes the file on and goes to its report; the import goes on when the page is left. */
    public String start() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.warn("imports.page.noFile");
            return null;
        }
        try (InputStream body = file.getInputStream()) {
            number = startImport.start(kind.word(), file.getFileName(), body, dryRun);
        }
        return "/exchange/import.xhtml?faces-redirect=true&number=" + number;
    }

    public void cancel() {
        Attempt.run(() -> cancelImport.cancel(number));
        notices.say("imports.page.cancelled", number);
        asked.forget();
    }

    /** Sends the rows that were not taken, with the reasons. */
    public void sendErrors() throws IOException {
        Faces.sendFile(number + ".csv", true, target -> importErrors.csv(number, preferences.getLocale(), target));
    }

    public void sendTemplate(ImportKind wanted) {
        byte[] csv = importTemplate.csv(wanted.word(), preferences.getLocale());
        Faces.sendFile(csv, wanted.word() + ".csv", true);
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

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
