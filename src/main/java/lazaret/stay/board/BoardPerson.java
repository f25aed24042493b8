package lazaret.stay.board;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Need;
import lazaret.person.Sex;
import lazaret.stay.PlacementException;
import lazaret.stay.placement.Applicant;

/**
 * Somebody who holds a bed, as a board shows them.
 *
 * @param name masked where strangers, or a role without names, see the board
 * @param paper always masked
 * @param age whole years, null where the birth date is unknown
 * @param categorySince when the present category began
 * @param marks what stands out: severe, signed off to leave; the loudest first
 * @param exception null without one
 * @param disinfectedBy who disinfected the bed after the departure, null before that
 * @param day null for those who left
 * @param infection null of somebody in whom none was found
 */
public record BoardPerson(
        long id,
        String number,
        String name,
        Sex sex,
        Integer age,
        String paper,
        Category category,
        ClinicalType clinicalType,
        Instant categorySince,
        Set<Need> needs,
        String stay,
        long bedId,
        String bed,
        String position,
        boolean carer,
        List<Flag> marks,
        PlacementException exception,
        Instant reservedAt,
        Instant arrivedAt,
        Instant departedAt,
        String disinfectedBy,
        BoardDay day,
        Infection infection) {

    boolean isChild() {
        return age != null && age <= Applicant.CHILD;
    }

    /** Not to be left alone: a child or a dependent person. */
    public boolean needsCarer() {
        return isChild() || needs.contains(Need.DEPENDENT);
    }

    public boolean isReserved() {
        return arrivedAt == null;
    }

    public boolean isPresent() {
        return arrivedAt != null && departedAt == null;
    }

    boolean isHereOrComing() {
        return departedAt == null;
    }

    public BedState state() {
        if (isReserved()) {
            return BedState.RESERVED;
        }
        if (isPresent()) {
            return BedState.OCCUPIED;
        }
        return disinfectedBy == null ? BedState.AWAITING_DISINFECTION : BedState.AWAITING_VERIFICATION;
    }

    /** Marks before needs. */
    public List<Flag> flags() {
        return Stream.concat(marks.stream(), Flag.of(needs, isChild(), carer).stream())
                .toList();
    }

    BoardPerson on(BoardDay clock, Infection found, List<Flag> marked) {
        return new BoardPerson(
                id,
                number,
                name,
                sex,
                age,
                paper,
                category,
                clinicalType,
                categorySince,
                needs,
                stay,
                bedId,
                bed,
                position,
                carer,
                marked,
                exception,
                reservedAt,
                arrivedAt,
                departedAt,
                disinfectedBy,
                clock,
                found);
    }
}
