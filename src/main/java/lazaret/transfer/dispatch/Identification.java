package lazaret.transfer.dispatch;

import static lazaret.transfer.TransferRefusal.IDENTITY_DOES_NOT_MATCH;
import static lazaret.transfer.TransferRefusal.IDENTITY_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.living.slip.RoomToken;
import lazaret.living.slip.Slips;
import lazaret.person.Person;
import lazaret.platform.RefusalException;
import lazaret.stay.Stay;
import lazaret.transfer.IdentifiedBy;
import lazaret.transfer.Transfer;

/** Tells whether what was shown belongs to the person of a transfer. A crew has to compare; a late entry may lack it. */
@ApplicationScoped
class Identification {
    /** So many of the last characters of a paper tell two people apart. */
    private static final int TAIL = 4;

    private static final String SLIP = "/room/";

    @Inject
    private Slips slips;

    @Inject
    private Caller caller;

    /**
     * How it was told.
     *
     * @param left the stays that end with the pick-up
     * @return null where nobody compared anything
     * @throws RefusalException IDENTITY_DOES_NOT_MATCH, IDENTITY_IS_MISSING for a crew
     */
    IdentifiedBy of(Transfer transfer, Person person, List<Stay> left, Shown shown) {
        if (shown.compared()) {
            return IdentifiedBy.TELEPHONE;
        }
        if (shown.code().isEmpty()) {
            if (Roles.CREW.equals(caller.role())) {
                throw IDENTITY_IS_MISSING.at("/identity").asException();
            }
            return null;
        }
        return matched(transfer, person, left, shown.code())
                .orElseThrow(() -> IDENTITY_DOES_NOT_MATCH.at("/identity").asException());
    }

    private Optional<IdentifiedBy> matched(Transfer transfer, Person person, List<Stay> left, String code) {
        int slip = code.lastIndexOf(SLIP);
        if (slip >= 0) {
            return stayOf(code.substring(slip + SLIP.length()))
                    .filter(stay -> left.stream()
                            .anyMatch(s -> s.id() == stay.longValue()
                                    && s.person().id().equals(person.id())))
                    .map(stay -> IdentifiedBy.SLIP);
        }
        String upper = code.toUpperCase(Locale.ROOT);
        if (upper.equals(person.number().toUpperCase(Locale.ROOT))) {
            return Optional.of(IdentifiedBy.NUMBER);
        }
        if (upper.equals(transfer.number())) {
            return Optional.of(IdentifiedBy.FORM);
        }
        if (left.stream()
                .anyMatch(s ->
                        s.person().id().equals(person.id()) && s.bed().code().equals(upper))) {
            return Optional.of(IdentifiedBy.BED);
        }
        String paper = person.paper().number().toUpperCase(Locale.ROOT);
        return upper.length() >= TAIL && paper.endsWith(upper) ? Optional.of(IdentifiedBy.PAPER) : Optional.empty();
    }

    // A slip that is not valid any more speaks for nobody: the same answer as for somebody else's.
    private Optional<Long> stayOf(String token) {
        return RoomToken.of(token).flatMap(slips::find).map(room -> room.stay());
    }
}
