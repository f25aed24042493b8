package lazaret.stay.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lazaret.access.Roles;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.TestPlan;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.policy.Policies;
import lazaret.person.Exposure;
import lazaret.person.Masking;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.stay.StayState;
import lazaret.stay.departure.IsolationCourses;
import lazaret.stay.departure.SignOff;
import lazaret.stay.departure.SignOffs;

/**
 * One person with everything that happened, where the clock stands, and what lacks for leaving. As many queries for a
 * long story as for a short one.
 */
@Stateless
public class PersonStory {
    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private StoryPlaces places;

    @Inject
    private StoryEvents events;

    @Inject
    private IsolationCourses courses;

    @Inject
    private Policies policies;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public Story of(String number) {
        Person person = people.person(number);
        reach.require(person);
        Instant now = clock.instant();
        List<StoryPlaces.Kin> kin = places.household(person);
        Map<Long, IsolationCourse> all = courses.of(
                Stream.concat(Stream.of(person.id()), kin.stream().map(StoryPlaces.Kin::id))
                        .toList(),
                now);
        AdoptedPolicies adopted = policies.adopted();
        IsolationCourse course = all.get(person.id());
        Clearance verdict = Clearance.assess(course, adopted, now);
        List<Story.Place> open = places.of(person.id());
        return new Story(
                who(person, course, now),
                first(open, StayState.PRESENT),
                first(open, StayState.RESERVED),
                verdict,
                adoptedFrom(adopted, verdict, now, course.zone()),
                TestPlan.of(course, verdict),
                events.of(person.id()),
                temperatures(course),
                kin.stream().map(k -> k.with(all.get(k.id()), adopted, now)).toList(),
                signOff(first(open, StayState.PRESENT)),
                places.waiting(person.id()).orElse(null),
                now,
                course.zone());
    }

    private SignOff signOff(Story.Place place) {
        if (place == null) {
            return null;
        }
        Long stay = Long.valueOf(place.stay().substring(1));
        return signOffs.open(List.of(stay)).get(stay);
    }

    private static Story.Who who(Person person, IsolationCourse course, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, course.zone());
        return new Story.Who(
                person.number(),
                person.name(),
                Masking.name(person.name()),
                person.sex(),
                person.ageAt(today).isPresent() ? person.ageAt(today).getAsInt() : null,
                person.paper().type(),
                Masking.paper(person.paper().number()),
                Masking.phone(person.phone()),
                person.category(now),
                person.clinicalType(now).orElse(null),
                course.highRisk(),
                person.needs(),
                person.household().orElse(null),
                person.indexCase().orElse(null),
                person.foundAt(),
                person.lastExposure().map(Exposure::at).orElse(null));
    }

    private static List<Story.Warmth> temperatures(IsolationCourse course) {
        return course.readings().stream()
                .filter(r -> r.temperature() != null)
                .map(r -> new Story.Warmth(r.at(), r.temperature()))
                .toList();
    }

    private static LocalDate adoptedFrom(AdoptedPolicies adopted, Clearance verdict, Instant now, ZoneId zone) {
        Optional<String> policy = verdict.policyId();
        LocalDate today = LocalDate.ofInstant(now, zone);
        return adopted.adoptions().stream()
                .filter(a -> policy.filter(a.policy().id()::equals).isPresent()
                        && !a.from().isAfter(today))
                .map(AdoptedPolicies.Adoption::from)
                .findFirst()
                .orElse(null);
    }

    private static Story.Place first(List<Story.Place> places, StayState state) {
        return places.stream().filter(p -> p.state() == state).findFirst().orElse(null);
    }
}
