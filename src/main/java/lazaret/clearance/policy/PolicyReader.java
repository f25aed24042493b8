package lazaret.clearance.policy;

import static lazaret.clearance.policy.PolicyField.CATEGORY;
import static lazaret.clearance.policy.PolicyField.CLINICAL_TYPES;
import static lazaret.clearance.policy.PolicyField.COUNT_FROM;
import static lazaret.clearance.policy.PolicyField.CRITERIA;
import static lazaret.clearance.policy.PolicyField.DAYS;
import static lazaret.clearance.policy.PolicyField.FOLLOW_UP;
import static lazaret.clearance.policy.PolicyField.HIGH_RISK;
import static lazaret.clearance.policy.PolicyField.HOME_DAYS;
import static lazaret.clearance.policy.PolicyField.ID;
import static lazaret.clearance.policy.PolicyField.KIND;
import static lazaret.clearance.policy.PolicyField.LAST_SAMPLE;
import static lazaret.clearance.policy.PolicyField.RESTART;
import static lazaret.clearance.policy.PolicyField.SOURCE;
import static lazaret.clearance.policy.PolicyField.SOURCE_IN_ENGLISH;
import static lazaret.clearance.policy.PolicyField.TEST_DAYS;
import static lazaret.clearance.policy.PolicyField.UNVERIFIED;
import static lazaret.clearance.policy.PolicyField.VALID_FROM;
import static lazaret.clearance.policy.PolicyField.VALID_UNTIL;
import static lazaret.clearance.policy.PolicyField.VISIT_WEEKS;
import static lazaret.clearance.policy.PolicyField.WHERE;
import static lazaret.clearance.policy.PolicyField.WHO;
import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.clearance.FollowUp;
import lazaret.clearance.PolicyKind;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.RestartScope;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Ct;
import lazaret.clearance.criterion.ConsecutiveNegatives;
import lazaret.clearance.criterion.Criterion;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.LastSampleNegative;
import lazaret.clearance.criterion.ScheduledTests;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/**
 * Reads a policy version from its JSON document, those that come with the product and those of the place alike. A number
 * the source does not give is left out of the document; what cannot do without it is refused here and not guessed.
 */
final class PolicyReader {
    private static final LocalDate NEVER = LocalDate.EPOCH;
    private static final Set<ClockStart> STARTS = EnumSet.of(ClockStart.LAST_EXPOSURE, ClockStart.ARRIVAL);

    private PolicyReader() {}

    /**
     * The version in the document.
     *
     * @throws RefusalException everything that is wrong, each with a pointer into the document
     */
    static PolicyVersion read(String document) {
        List<Refusal> faults = new ArrayList<>();
        DocumentPart part = new DocumentPart(parse(document), "", faults);
        part.allow(
                ID,
                KIND,
                VALID_FROM,
                VALID_UNTIL,
                WHO,
                WHERE,
                DAYS,
                HOME_DAYS,
                COUNT_FROM,
                RESTART,
                LAST_SAMPLE,
                CRITERIA,
                FOLLOW_UP,
                SOURCE,
                SOURCE_IN_ENGLISH,
                UNVERIFIED);
        part.required(KIND);
        PolicyKind kind = part.word(PolicyKind.class, KIND, EnumSet.allOf(PolicyKind.class), PolicyKind.DISCHARGE);
        LocalDate from = part.required(VALID_FROM) ? part.day(VALID_FROM) : null;
        LocalDate until = part.day(VALID_UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            part.fault(PolicyRefusal.ENDS_BEFORE_IT_BEGINS, VALID_UNTIL);
        }
        int days = kind == PolicyKind.QUARANTINE ? part.whole(DAYS) : part.wholeOr(DAYS, 0);
        String id = part.text(ID);
        List<PolicyVersion.Group> who = groups(part);
        List<Criterion> criteria = criteria(part, kind, days);
        if (kind == PolicyKind.QUARANTINE && days > 0 && !holdsItsDays(criteria)) {
            part.fault(PolicyRefusal.DAYS_ARE_NOT_HELD, CRITERIA);
        }
        FollowUp followUp = followUp(part);
        int homeDays = part.wholeOr(HOME_DAYS, 0);
        ClockStart countFrom = part.word(ClockStart.class, COUNT_FROM, STARTS, ClockStart.LAST_EXPOSURE);
        RestartScope restart =
                part.word(RestartScope.class, RESTART, EnumSet.allOf(RestartScope.class), RestartScope.ROOM);
        String source = part.text(SOURCE);
        String english = part.text(SOURCE_IN_ENGLISH);
        List<String> where = part.texts(WHERE);
        List<String> unverified = part.texts(UNVERIFIED);
        RefusalException.throwIfAny(faults);
        return new PolicyVersion(
                id,
                kind,
                from == null ? NEVER : from,
                until,
                who,
                where,
                days,
                homeDays,
                countFrom,
                restart,
                criteria,
                followUp,
                source,
                english,
                unverified);
    }

    private static JsonObject parse(String document) {
        try (JsonReader reader = JSON.createReader(new StringReader(document))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new RefusalException(List.of(PolicyRefusal.NOT_A_DOCUMENT.refusal()));
        }
    }

    private static List<PolicyVersion.Group> groups(DocumentPart part) {
        return part.parts(WHO).stream().map(PolicyReader::group).toList();
    }

    private static PolicyVersion.Group group(DocumentPart part) {
        part.allow(CATEGORY, CLINICAL_TYPES, HIGH_RISK);
        part.required(CATEGORY);
        Category category = part.word(Category.class, CATEGORY, EnumSet.allOf(Category.class), Category.CONFIRMED);
        Set<String> known =
                EnumSet.allOf(ClinicalType.class).stream().map(Enum::name).collect(Collectors.toSet());
        List<String> types = part.texts(CLINICAL_TYPES);
        if (!known.containsAll(types)) {
            part.fault(PolicyRefusal.NOT_OF_THIS_KIND, CLINICAL_TYPES);
            return new PolicyVersion.Group(category, Set.of(), null);
        }
        return new PolicyVersion.Group(
                category,
                types.stream().map(ClinicalType::valueOf).collect(Collectors.toSet()),
                part.has(HIGH_RISK) ? part.flag(HIGH_RISK) : null);
    }

    private static List<Criterion> criteria(DocumentPart part, PolicyKind kind, int days) {
        CriterionReader reader = new CriterionReader(kind, days);
        List<Criterion> criteria =
                new ArrayList<>(part.parts(CRITERIA).stream().map(reader::read).toList());
        Integer hours = part.wholeOr(LAST_SAMPLE, null);
        if (hours != null) {
            criteria.add(new LastSampleNegative(threshold(criteria), Duration.ofHours(hours)));
        }
        return criteria;
    }

    /** Days that no criterion asks for would be written and not kept. */
    private static boolean holdsItsDays(List<Criterion> criteria) {
        return criteria.stream()
                .map(Criterion::code)
                .anyMatch(code -> code == CriterionCode.MINIMUM_DAYS || code == CriterionCode.NO_LONGER_DETERMINED);
    }

    /** The Ct by which the version tells a good sample from a bad one elsewhere. */
    private static Ct threshold(List<Criterion> criteria) {
        return criteria.stream()
                .map(c -> c instanceof ConsecutiveNegatives n
                        ? n.ctAtLeast()
                        : c instanceof ScheduledTests t ? t.negativeFromCt() : null)
                .flatMap(ct -> Optional.ofNullable(ct).stream())
                .findFirst()
                .orElse(null);
    }

    private static FollowUp followUp(DocumentPart whole) {
        if (!whole.has(FOLLOW_UP)) {
            return FollowUp.NONE;
        }
        if (!(whole.json().get(FOLLOW_UP.word()) instanceof JsonObject json)) {
            whole.fault(PolicyRefusal.CANNOT_BE_READ, FOLLOW_UP);
            return FollowUp.NONE;
        }
        DocumentPart part = new DocumentPart(json, "/" + FOLLOW_UP.word(), whole.faults());
        part.allow(DAYS, TEST_DAYS, VISIT_WEEKS);
        return new FollowUp(part.whole(DAYS), part.wholes(TEST_DAYS), part.wholes(VISIT_WEEKS));
    }
}
