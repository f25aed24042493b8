package lazaret.followup;

import static lazaret.followup.FollowUpRefusal.FINDING_IS_OF_ANOTHER_KIND;
import static lazaret.followup.FollowUpRefusal.ONLY_A_CASE;
import static lazaret.followup.FollowUpRefusal.SAMPLE_IS_VOID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.CorrectResult;
import lazaret.clearance.specimen.LabReport;
import lazaret.person.Category;

/**
 * A clinician says how a visit or a test of an observation really was; what was recorded stays on record. A positive that
 * was none gives the place in the queue back and lets the observation go on; one that was one after all ends it.
 */
@Stateless
public class CorrectCheck {
    @Inject
    private RecordedChecks checks;

    @Inject
    private Observations observations;

    @Inject
    private CorrectResult correctResult;

    @Inject
    private ComeBack comeBack;

    @Inject
    private AuditTrail audit;

    /**
     * @throws lazaret.platform.RefusalException NO_SUCH_CHECK, NOT_YOUR_FACILITY, CHECK_WAS_CORRECTED, REASON_IS_MISSING,
     *     FINDING_IS_OF_ANOTHER_KIND, ONLY_A_CASE, SAMPLE_IS_VOID, and whatever the correction of a result is refused for
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void correct(String number, CheckCorrection real, String why) {
        RecordedCheck wrong = checks.lock(number);
        String reason = RecordedChecks.reason(why);
        CheckFinding finding = real.finding() == null ? wrong.finding() : real.finding();
        if (isOfVisit(finding) != (wrong.kind() == CheckKind.VISIT)) {
            throw FINDING_IS_OF_ANOTHER_KIND.at("/finding", finding).asException();
        }
        Category category = real.category() == null ? Category.ASYMPTOMATIC : real.category();
        if (!category.infected()) {
            throw ONLY_A_CASE.at("/category", category).asException();
        }
        Instant at = wrong.kind() == CheckKind.VISIT && real.at() != null ? real.at() : wrong.doneAt();
        observations.requirePast(wrong.of(), at, "/at");
        if (wrong.sampleIsVoid()) {
            throw SAMPLE_IS_VOID.refusal("T" + wrong.specimen()).asException();
        }
        // Where the result was corrected by itself, what the laboratory said then stays as it was said.
        if (wrong.kind() == CheckKind.TEST && finding != wrong.finding() && finding != wrong.says()) {
            TestOutcome result = TestOutcome.valueOf(finding.name());
            correctResult.correct("T" + wrong.specimen(), new LabReport(result, null, null, real.reportedAt()), reason);
        }
        boolean positive = finding == CheckFinding.POSITIVE;
        boolean turns = positive != wrong.isPositive();
        boolean stays = !positive && checks.anotherIsPositive(wrong);
        boolean goesOn =
                turns && !stays && wrong.outcome() != null && (wrong.outcome() == FollowUpOutcome.POSITIVE) != positive;
        Observation of = goesOn ? observations.goOn(wrong.of(), reason) : wrong.of();
        String words = real.words() == null ? wrong.words() : Observations.words(real.words(), "/words");
        correct(wrong, of, at, finding, words, reason);
        audit.record("followup.correct", wrong.number(), of.facility(), of.stay() + " " + finding);
        if (turns && !positive && !stays) {
            comeBack.never(of, reason);
        } else if (turns && positive && wrong.outcome() != FollowUpOutcome.POSITIVE) {
            observations.end(of, FollowUpOutcome.POSITIVE, real.reportedAt(), words);
            comeBack.positive(of, real.reportedAt(), category, real.clinicalType());
        }
    }

    /** A visit at a time for which nobody asked leaves what was asked for open, and may be what another day asks for. */
    private void correct(
            RecordedCheck wrong, Observation of, Instant at, CheckFinding finding, String words, String reason) {
        boolean sameDay = of.dayOf(at).equals(of.dayOf(wrong.doneAt()));
        if (sameDay || wrong.answersAt(at)) {
            checks.correct(wrong, of, at, finding, words, reason);
        } else if (wrong.outcome() != null) {
            checks.correct(wrong.at(at), of, at, finding, words, reason);
        } else {
            checks.discard(wrong, of, true, reason);
            observations.check(of, wrong.kind(), at, finding, null, words);
        }
    }

    private static boolean isOfVisit(CheckFinding finding) {
        return finding == CheckFinding.WELL || finding == CheckFinding.UNWELL;
    }
}
