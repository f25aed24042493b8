package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/**
 * Somebody without papers turns out to be somebody already registered: both records become one person. Nothing is
 * copied, voided or deleted; every fact keeps its number and its times and says by which merge it came. The merged
 * number goes on leading to the person who remains.
 */
@Stateless
public class MergePeople {
    private static final int LONGEST_REASON = 500;

    @Inject
    private People people;

    @Inject
    private MergeFacts facts;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param number whose record is given up; without papers
     * @param into who remains
     * @param reason how somebody found out
     * @param certain whether somebody looked and says that it is one person, although sex or birth date differ
     * @throws RefusalException whatever stands against it: MERGE_OF_TWO_PLACES above all
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public void merge(String number, String into, String reason, boolean certain) {
        String why = reason == null ? "" : reason.strip();
        RefusalException.throwIfAny(missing(into, why));
        people.lockBoth(people.record(number), people.record(into));
        Person merged = people.lockRecord(number);
        Person remaining = people.lockRecord(into);
        requireApart(merged, remaining);
        reach.require(merged);
        reach.require(remaining);
        List<Refusal> refusals = new Identification(certain)
                .refusals(remaining, merged.sex(), merged.birthDate().orElse(null));
        refusals.addAll(facts.objections(merged, remaining));
        RefusalException.throwIfAny(refusals);
        CategoryEntry gravest = gravest(merged, remaining);
        facts.move(merged, remaining, why, caller.username(), clock.instant());
        Person one = people.lock(into);
        if (CategoryEntry.BY_GRAVITY.compare(one.diagnosis(clock.instant()), gravest) < 0) {
            one.diagnose(again(gravest, why), caller.username());
            people.flush();
        }
        audit.record("person.merge", one.number(), null, number);
    }

    // What was infected stays infected: the entry of a contact, made later without knowing, must not hide it.
    private CategoryEntry gravest(Person merged, Person remaining) {
        Instant now = clock.instant();
        CategoryEntry one = merged.diagnosis(now);
        CategoryEntry other = remaining.diagnosis(now);
        boolean second = CategoryEntry.BY_GRAVITY.compare(one, other) < 0;
        CategoryEntry gravest = second ? other : one;
        boolean over = facts.leftSince(second ? remaining : merged, gravest.at());
        return over ? (second ? one : other) : gravest;
    }

    private Diagnosis again(CategoryEntry entry, String why) {
        return new Diagnosis(
                entry.category(),
                entry.clinicalType().orElse(null),
                entry.isHighRisk(),
                clock.instant(),
                why,
                entry.isOfPanel());
    }

    private static void requireApart(Person merged, Person remaining) {
        if (merged.id().equals(remaining.id())) {
            throw PersonRefusal.MERGE_WITH_ITSELF.at("/into").asException();
        }
        for (Person person : List.of(merged, remaining)) {
            if (person.mergedInto().isPresent()) {
                throw PersonRefusal.MERGED_ALREADY.at("/into", person.number()).asException();
            }
        }
        if (!merged.isWithoutPapers()) {
            throw PersonRefusal.MERGE_NEEDS_A_TEMPORARY_NUMBER
                    .at("/into", merged.number())
                    .asException();
        }
    }

    private static List<Refusal> missing(String into, String why) {
        List<Refusal> refusals = new ArrayList<>();
        if (into == null || into.isBlank()) {
            refusals.add(Field.INTO.missing());
        }
        if (why.isEmpty()) {
            refusals.add(Field.REASON.missing());
        } else if (why.length() > LONGEST_REASON) {
            refusals.add(Field.REASON.longerThan(LONGEST_REASON));
        }
        return refusals;
    }
}
