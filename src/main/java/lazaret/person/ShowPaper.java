package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/**
 * Somebody shows a paper after the registration: a temporary number is completed, a mistyped number put right. What the
 * register said before stays on record. A paper of somebody else is a case for {@link MergePeople}.
 */
@Stateless
public class ShowPaper {
    private static final int LONGEST_REASON = 500;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param reason why another paper is right now; may be empty where there was none
     * @param certain whether somebody looked at both and says that the paper is this person's, although the register
     *     says another sex or birth date; the paper's hold from now on
     * @throws RefusalException PAPER_IS_REGISTERED, REGISTER_SAYS_ANOTHER_SEX, REGISTER_SAYS_ANOTHER_BIRTH_DATE, or what
     *     is wrong with the paper
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public void show(String number, Paper paper, String reason, boolean certain) {
        String why = reason == null ? "" : reason.strip();
        RefusalException.throwIfAny(wrongWith(paper, why));
        Person person = people.lock(number);
        reach.require(person);
        List<Refusal> refusals = new Identification(certain)
                .refusals(
                        person,
                        paper.identity().map(IdentityNumber::sex).orElse(null),
                        paper.identity().map(IdentityNumber::birthDate).orElse(null));
        if (person.paper().equals(paper)) {
            refusals.add(PersonRefusal.PAPER_IS_THE_SAME.at("/paper/number", person.number()));
        } else {
            people.byPaper(paper)
                    .map(other -> PersonRefusal.PAPER_IS_REGISTERED.at("/paper/number", other.number()))
                    .ifPresent(refusals::add);
        }
        if (why.isEmpty() && !person.isWithoutPapers()) {
            refusals.add(Field.REASON.missing());
        }
        RefusalException.throwIfAny(refusals);
        people.keep(new EarlierPaper(person, why, caller.username()));
        person.show(paper);
        people.flush();
        audit.record("person.showPaper", person.number(), null, paper.type().name());
    }

    private List<Refusal> wrongWith(Paper paper, String why) {
        List<Refusal> refusals = new ArrayList<>();
        if (paper.type() == null) {
            refusals.add(Field.PAPER_TYPE.missing());
        } else if (paper.type() == PaperType.TEMPORARY) {
            refusals.add(PersonRefusal.PAPER_IS_TEMPORARY.at("/paper/type"));
        } else {
            LocalDate today = LocalDate.ofInstant(clock.instant(), RegisterEntry.ZONE);
            paper.wrongWith(today).ifPresent(refusals::add);
        }
        if (why.length() > LONGEST_REASON) {
            refusals.add(Field.REASON.longerThan(LONGEST_REASON));
        }
        return refusals;
    }
}
