package lazaret.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lazaret.exchange.imports.ImportPreview;
import lazaret.exchange.imports.ReadPreview;
import lazaret.exchange.imports.StartPreviewed;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.Preferences;

/** The columns of a file before it is imported: what each is taken for, and what is missing. */
@Named
@ViewScoped
public class PreviewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReadPreview readPreview;

    @Inject
    private StartPreviewed startPreviewed;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    private String ticket;
    private ImportPreview preview;
    private List<Choice> choices = List.of();

    /** A column of the file and what somebody takes it for; "" where it is passed over. */
    public static final class Choice implements Serializable {
        private static final long serialVersionUID = 1L;

        private final ImportPreview.Column column;
        private String pointer;

        Choice(ImportPreview.Column column) {
            this.column = column;
            this.pointer = column.pointer();
        }

        public ImportPreview.Column getColumn() {
            return column;
        }

        public String getPointer() {
            return pointer;
        }

        public void setPointer(String pointer) {
            this.pointer = pointer == null ? "" : pointer;
        }
    }

    public void open() {
        if (ticket == null) {
            return;
        }
        preview = readPreview.of(ticket, preferences.getLocale()).orElse(null);
        if (preview == null) {
            notices.warn("imports.page.expired");
            return;
        }
        choices = new ArrayList<>(preview.columns().stream().map(Choice::new).toList());
    }

    /** Checks every row and keeps nothing; the columns stay on the page. */
    public String check() {
        return start(true) + "&file=" + ticket;
    }

    public String bring() {
        return start(false);
    }

    private String start(boolean dryRun) {
        List<String> pointers = choices.stream().map(Choice::getPointer).toList();
        String number = Attempt.of(() -> startPreviewed.start(ticket, pointers, dryRun));
        return "/exchange/import.xhtml?faces-redirect=true&number=" + number;
    }

    /** Required fields that no column is taken for. */
    public List<String> getMissing() {
        return preview.fields().stream()
                .filter(ImportPreview.Field::required)
                .filter(field -> count(field.pointer()) == 0)
                .map(ImportPreview.Field::title)
                .toList();
    }

    /** Fields that more than one column is taken for. */
    public List<String> getTwice() {
        return preview.fields().stream()
                .filter(field -> count(field.pointer()) > 1)
                .map(ImportPreview.Field::title)
                .toList();
    }

    /** Titles of columns that are taken for nothing. */
    public List<String> getPassedOver() {
        return choices.stream()
                .filter(choice -> choice.getPointer().isEmpty())
                .map(choice -> choice.getColumn().title())
                .filter(title -> !title.isEmpty())
                .toList();
    }

    public boolean isReady() {
        return getMissing().isEmpty() && getTwice().isEmpty();
    }

    private long count(String pointer) {
        return choices.stream()
                .filter(choice -> choice.getPointer().equals(pointer))
                .count();
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }
}
