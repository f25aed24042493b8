package lazaret.stay.story;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lazaret.clearance.Clearance;
import lazaret.clearance.TestPlan;
import lazaret.clearance.course.IsolationClock;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Need;
import lazaret.person.PaperType;
import lazaret.person.Sex;
import lazaret.stay.DepartureReason;
import lazaret.stay.StayState;
import lazaret.stay.departure.SignOff;

/**
 * Everything one page says of one person, as of one moment.
 *
 * @param place where the person is now; null when nowhere
 * @param reserved the bed kept for the person elsewhere; null if none
 * @param adoptedFrom the day from which the policy of the verdict applies; null without a policy
 * @param events newest first
 * @param signOff a signature on which the person may leave, as it was given; null if none waits
 * @param waiting a request that waits for a second clinician; null if none
 */
public record Story(
        Who who,
        Place place,
        Place reserved,
        Clearance clearance,
        LocalDate adoptedFrom,
        TestPlan tests,
        List<StoryEvent> events,
        List<Warmth> temperatures,
        List<Relative> household,
        SignOff signOff,
        Waiting waiting,
        Instant at,
        ZoneId zone) {

    /** The person, paper and telephone masked. */
    public record Who(
            String number,
            String name,
            String maskedName,
            Sex sex,
            Integer age,
            PaperType paperType,
            String maskedPaper,
            String maskedPhone,
            Category category,
            ClinicalType clinicalType,
            boolean highRisk,
            Set<Need> needs,
            String household,
            String indexCase,
            Instant foundAt,
            Instant lastExposureAt) {}

    /**
     * A bed that somebody lies in or has reserved.
     *
     * @param stay number of the stay
     * @param since arrival, or reservation where the person has not arrived
     */
    public record Place(
            String stay,
            StayState state,
            String facility,
            String facilityName,
            String room,
            String bed,
            Instant since) {}

    /** One temperature. */
    public record Warmth(Instant at, BigDecimal celsius) {}

    /** Somebody of the same household. */
    public record Relative(
            String number,
            String name,
            String maskedName,
            Sex sex,
            Integer age,
            Category category,
            ClinicalType clinicalType,
            String facility,
            String room,
            IsolationClock clock) {}

    /**
     * A request that waits for its second signature.
     *
     * @param override number of the request
     * @param askedOf who was asked in particular; null: any other clinician
     */
    public record Waiting(
            String override,
            String stay,
            DepartureReason kind,
            String reason,
            String requestedBy,
            Instant requestedAt,
            String askedOf) {}

    public StoryEvent.Kind lastKind() {
        return events.isEmpty() ? null : events.get(0).kind();
    }

    /** Specimens without a result, newest first. */
    public List<StoryEvent> pending() {
        return events.stream().filter(StoryEvent::isPending).toList();
    }

    public Optional<Place> whereabouts() {
        return Optional.ofNullable(place);
    }
}
