package lazaret.living.support;

import static lazaret.living.LivingRefusal.NOTE_IS_EMPTY;
import static lazaret.living.LivingRefusal.NO_SUCH_NOTE;
import static lazaret.living.LivingRefusal.REASON_IS_MISSING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.living.Stamp;
import lazaret.living.Words;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;

/** A clinician notes a talk of psychological support, or puts a note right by another that names it. */
@Stateless
public class WriteNote {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_REASON = 200;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A note as it is handed in.
     *
     * @param at when the talk was; null: just now
     * @param words up to 2,000 characters
     * @param corrects the note that this one stands for; null: a new one
     * @param reason why a note is corrected; null for a new one
     */
    public record Note(Instant at, String words, String corrects, String reason) {}

    /** @throws lazaret.platform.RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY, or what is wrong with the note */
    @RolesAllowed(Roles.CLINICIAN)
    public String write(String number, Note note) {
        Person person = people.person(number);
        reach.require(person);
        String words = Words.of(note.words(), LONGEST, "/words");
        if (words.isEmpty()) {
            throw NOTE_IS_EMPTY.at("/words").asException();
        }
        Stamp stamp = Stamp.past(note.at(), clock.instant(), caller.username());
        SupportNote written = note.corrects() == null
                ? new SupportNote(person.id(), words, stamp)
                : new SupportNote(person.id(), words, stamp).insteadOf(corrected(person, note), reason(note));
        em.persist(written);
        em.flush(); // a note that somebody else has corrected meanwhile surfaces here
        audit.record(
                note.corrects() == null ? "living.write-note" : "living.correct-note",
                number,
                null,
                written.number() + Objects.toString(note.corrects(), "").replaceFirst("^(?=.)", " "));
        return written.number();
    }

    private Long corrected(Person person, Note note) {
        return Optional.of(note.corrects())
                .filter(n -> n.matches("N\\d{1,18}"))
                .map(n -> em.find(SupportNote.class, Long.valueOf(n.substring(1))))
                .filter(old -> old.isOf(person.id()))
                .map(SupportNote::id)
                .orElseThrow(() -> NO_SUCH_NOTE.refusal(note.corrects()).asException());
    }

    private static String reason(Note note) {
        String reason = Words.of(note.reason(), LONGEST_REASON, "/reason");
        if (reason.isEmpty()) {
            throw REASON_IS_MISSING.at("/reason").asException();
        }
        return reason;
    }
}
