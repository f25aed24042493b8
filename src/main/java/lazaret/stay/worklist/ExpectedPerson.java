package lazaret.stay.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Need;
import lazaret.person.Sex;
import lazaret.stay.ExceptionKind;
import lazaret.stay.board.Flag;
import lazaret.stay.placement.Applicant;

/**
 * Somebody who waits for a bed, or for whom one is held.
 *
 * @param age whole years, null where the birth date is unknown
 * @param highRisk of a severe course
 * @param paper masked
 * @param lastExposureAt null when unknown
 * @param positiveAgainAfter number of the stay after which the person was positive again and so waits once more; else null
 * @param place where a bed is held or occupied, null while waiting
 * @param household the others of the household who wait too, or lie in the facility asked about
 */
public record ExpectedPerson(
        long id,
        String number,
        String name,
        Sex sex,
        Integer age,
        boolean highRisk,
        String paper,
        Category category,
        ClinicalType clinicalType,
        Set<Need> needs,
        String householdNumber,
        Instant foundAt,
        Instant lastExposureAt,
        String positiveAgainAfter,
        Place place,
        List<ExpectedPerson> household) {

    /** @param arrivedAt null while the bed is only held */
    public record Place(String stay, String bed, String facility, Instant reservedAt, Instant arrivedAt) {
        public boolean isReserved() {
            return arrivedAt == null;
        }
    }

    /** Whether a bed of that facility is held for this person. */
    public boolean isExpectedIn(String facility) {
        return place != null && place.isReserved() && place.facility().equals(facility);
    }

    public boolean liesIn(String facility) {
        return place != null && !place.isReserved() && place.facility().equals(facility);
    }

    public boolean isWaiting() {
        return place == null;
    }

    public boolean isChild() {
        return age != null && age <= Applicant.CHILD;
    }

    /** Not to be placed alone. */
    public boolean needsCarer() {
        return isChild() || needs.contains(Need.DEPENDENT);
    }

    public boolean isPregnant() {
        return needs.contains(Need.PREGNANT) || needs.contains(Need.LATE_PREGNANCY);
    }

    public boolean isFitToCare() {
        return Applicant.isFitToCare(age, needs);
    }

    /** Those who have to come along into the same room: children and dependent people of the household who wait. */
    public List<ExpectedPerson> dependants() {
        return isFitToCare()
                ? household.stream()
                        .filter(p -> p.isWaiting() && p.needsCarer())
                        .toList()
                : List.of();
    }

    /** Placed only by a decision with a reason: others join on extra beds, or somebody would lie alone who must not. */
    public boolean isDecidedUpon() {
        return needsCarer() || !dependants().isEmpty();
    }

    /** Of the household, those with a bed in the facility whose room this person could share by an exception. */
    public List<ExpectedPerson> companions() {
        return household.stream()
                .filter(other -> !other.isWaiting() && (mayBeCaredFor() || other.mayBeCaredFor()))
                .toList();
    }

    private boolean mayBeCaredFor() {
        return needsCarer() || isPregnant();
    }

    public List<Flag> flags() {
        return Flag.of(needs, isChild(), false);
    }

    /** By which exception this person shares the room of another one who is there already. */
    public ExceptionKind kindOfSharing() {
        if (isChild()) {
            return ExceptionKind.CARED_CHILD;
        }
        if (needsCarer()) {
            return ExceptionKind.CARED_DEPENDENT;
        }
        if (isPregnant()) {
            return ExceptionKind.CARED_PREGNANT;
        }
        return isFitToCare() ? ExceptionKind.CARER : ExceptionKind.WAIVER;
    }

    /** As the rules of placement ask. */
    public Applicant applicant() {
        return new Applicant(id, number, category, clinicalType, highRisk, age, sex, needs, householdNumber != null);
    }

    ExpectedPerson with(List<ExpectedPerson> others) {
        return new ExpectedPerson(
                id,
                number,
                name,
                sex,
                age,
                highRisk,
                paper,
                category,
                clinicalType,
                needs,
                householdNumber,
                foundAt,
                lastExposureAt,
                positiveAgainAfter,
                place,
                others);
    }
}
