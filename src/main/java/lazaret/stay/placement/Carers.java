package lazaret.stay.placement;

import static lazaret.stay.StayRefusal.CARER_IS_NOT_FIT;
import static lazaret.stay.StayRefusal.EXCEPTION_IS_INCOMPLETE;
import static lazaret.stay.StayRefusal.NOT_IN_NEED_OF_CARE;
import static lazaret.stay.StayRefusal.ONE_CARER_ONLY;
import static lazaret.stay.StayRefusal.PAIR_IS_NOT_IN_THE_ROOM;
import static lazaret.stay.StayRefusal.WAIVER_NEEDS_A_CLINICIAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lazaret.access.Accounts;
import lazaret.access.Roles;
import lazaret.facility.Bed;
import lazaret.facility.Room;
import lazaret.facility.Stock;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.stay.ExceptionKind;
import lazaret.stay.PlacementException;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/**
 * The named exceptions of domain.md §2 rule 2: a child, a pregnant or a dependent person together with one carer, on an
 * extra bed of the same room.
 */
@ApplicationScoped
public class Carers {
    @Inject
    private People people;

    @Inject
    private Stays stays;

    @Inject
    private Stock stock;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** The stay of the other one of the pair, where the exception puts two people into one room. */
    Optional<Stay> other(PlacementException exception) {
        if (exception == null || !exception.kind().sharesRoom()) {
            return Optional.empty();
        }
        if (isBlank(exception.carerFor())) {
            throw EXCEPTION_IS_INCOMPLETE.at("/exception/carerFor").asException();
        }
        Person person = people.person(exception.carerFor());
        return Optional.of(
                stays.presentOf(person).or(() -> stays.reservationOf(person)).orElseThrow(() -> PAIR_IS_NOT_IN_THE_ROOM
                        .at("/bed", exception.carerFor())
                        .asException()));
    }

    /** The bed that is wanted if it is free, else an extra bed of the room that the other one has. */
    Bed bedBeside(Stay other, String wanted) {
        Room room = other.bed().room();
        if (wanted != null) {
            Optional<Bed> bed = stock.findBed(wanted);
            boolean extraToBe = wanted.startsWith(room.facilityCode() + "-" + room.number() + "-E");
            if (bed.isEmpty() && !extraToBe) {
                return stock.bed(wanted);
            }
            if (bed.isPresent() && !bed.get().room().id().equals(room.id())) {
                throw PAIR_IS_NOT_IN_THE_ROOM
                        .at("/bed", other.person().number())
                        .asException();
            }
            if (bed.isPresent() && stays.holding(bed.get()).isEmpty()) {
                return bed.get();
            }
        }
        return stock.bedsOf(room).stream()
                .filter(Bed::isExtra)
                .filter(bed -> stays.holding(bed).isEmpty())
                .findFirst()
                .orElseGet(() -> stock.extraBed(room));
    }

    /**
     * Who approved, for what reason, and whether the two are such a pair.
     *
     * @throws lazaret.platform.RefusalException with what is missing
     */
    void require(Applicant placed, PlacementException exception, Stay other) {
        if (isBlank(exception.approvedBy())) {
            throw EXCEPTION_IS_INCOMPLETE.at("/exception/approvedBy").asException();
        }
        if (isBlank(exception.reason())) {
            throw EXCEPTION_IS_INCOMPLETE.at("/exception/reason").asException();
        }
        if (other != null) {
            requirePair(placed, exception, other);
        }
    }

    private void requirePair(Applicant placed, PlacementException exception, Stay other) {
        Instant now = clock.instant();
        Applicant pair = Applicant.of(other.person(), now);
        Applicant carer = exception.kind().placesCarer() ? placed : pair;
        Applicant cared = exception.kind().placesCarer() ? pair : placed;
        if (!cared.mayBeCaredFor()) {
            throw NOT_IN_NEED_OF_CARE
                    .at("/exception", cared.number(), Applicant.CHILD)
                    .asException();
        }
        if (exception.kind() == ExceptionKind.WAIVER) {
            requireClinician(exception.approvedBy());
        } else if (!carer.isFitToCare()) {
            throw CARER_IS_NOT_FIT.at("/exception", carer.number()).asException();
        }
        boolean carerThere = stays.holding(other.bed().room()).stream()
                .map(stay -> Applicant.of(stay.person(), now))
                .anyMatch(a -> !a.mayBeCaredFor() && a.person() != carer.person());
        if (carerThere) {
            throw ONE_CARER_ONLY.at("/exception", other.bed().room().code()).asException();
        }
    }

    private void requireClinician(String username) {
        boolean clinician = accounts.signedIn(username)
                .filter(a -> a.role().equals(Roles.CLINICIAN))
                .isPresent();
        if (!clinician) {
            throw WAIVER_NEEDS_A_CLINICIAN.at("/exception/approvedBy", username).asException();
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
