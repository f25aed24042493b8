package lazaret.stay.placement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.Set;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Need;
import lazaret.person.Person;
import lazaret.person.Sex;
import lazaret.stay.ExceptionKind;

/**
 * The person to be placed, as far as the rules ask.
 *
 * @param age whole years, null where the birth date is unknown
 */
public record Applicant(
        long person,
        String number,
        Category category,
        ClinicalType clinicalType,
        boolean highRisk,
        Integer age,
        Sex sex,
        Set<Need> needs,
        boolean hasHousehold) {

    /** Up to this age somebody is a child (domain.md §2 rule 2). */
    public static final int CHILD = 14;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int YOUNGEST_CARER = 18;
    private static final int OLDEST_CARER = 60;

    public static Applicant of(Person person, Instant at) {
        OptionalInt age = person.ageAt(at.atZone(ZONE).toLocalDate());
        return new Applicant(
                person.id(),
                person.number(),
                person.category(at),
                person.clinicalType(at).orElse(null),
                person.highRisk(at),
                age.isPresent() ? age.getAsInt() : null,
                person.sex(),
                person.needs(),
                person.household().isPresent());
    }

    boolean isChild() {
        return age != null && age <= CHILD;
    }

    /** Not to be left alone: a child or a dependent person. */
    public boolean needsCarer() {
        return isChild() || needs.contains(Need.DEPENDENT);
    }

    /** May share a room with a carer: also the pregnant. */
    boolean mayBeCaredFor() {
        return needsCarer() || needs.contains(Need.PREGNANT) || needs.contains(Need.LATE_PREGNANCY);
    }

    /** By which exception this person joins a carer. */
    public ExceptionKind kindOfCare() {
        if (isChild()) {
            return ExceptionKind.CARED_CHILD;
        }
        return needs.contains(Need.DEPENDENT) ? ExceptionKind.CARED_DEPENDENT : ExceptionKind.CARED_PREGNANT;
    }

    /** As the holder of a bed. */
    Occupant in(Spot spot, long party) {
        return new Occupant(
                person,
                number,
                category,
                sex,
                party,
                false,
                Occupant.Hold.RESERVED,
                spot.bed(),
                spot.room(),
                spot.extra());
    }

    /** 18–60 without underlying disease (domain.md §2 rule 2). */
    public boolean isFitToCare() {
        return isFitToCare(age, needs);
    }

    public static boolean isFitToCare(Integer age, Set<Need> needs) {
        return age != null
                && age >= YOUNGEST_CARER
                && age <= OLDEST_CARER
                && needs.stream().noneMatch(Need::isUnderlyingDisease);
    }
}
