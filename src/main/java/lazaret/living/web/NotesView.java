package lazaret.living.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lazaret.living.support.SupportNotes;
import lazaret.living.support.WriteNote;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;

/** Notes of psychological support on the page of a person. */
@Named
@ViewScoped
public class NotesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SupportNotes supportNotes;

    @Inject
    private WriteNote writeNote;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Notices notices;

    private Instant at;
    private String words;
    private String corrects;
    private String reason;

    public List<SupportNotes.Line> of(String person) {
        return asked.ask("living.notes." + person, () -> Attempt.of(() -> supportNotes.of(person)));
    }

    /** Starts from what stands there: most corrections change a word. */
    public void correct(SupportNotes.Line note) {
        corrects = note.number();
        words = note.words();
        at = note.at();
        reason = null;
    }

    public void writeNew() {
        corrects = null;
        words = null;
        at = null;
        reason = null;
    }

    public String write(String person) {
        WriteNote.Note note = new WriteNote.Note(at, words, corrects, corrects == null ? null : reason);
        Attempt.of(() -> writeNote.write(person, note));
        notices.sayThere(corrects == null ? "living.notes.written" : "living.notes.corrected");
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    public boolean isCorrecting() {
        return corrects != null;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
