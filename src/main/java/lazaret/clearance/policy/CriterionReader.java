package lazaret.clearance.policy;

import static lazaret.clearance.policy.PolicyField.ABOVE;
import static lazaret.clearance.policy.PolicyField.ASSESSED_AFTER;
import static lazaret.clearance.policy.PolicyField.AT_LEAST_DAYS;
import static lazaret.clearance.policy.PolicyField.BELOW;
import static lazaret.clearance.policy.PolicyField.CODE;
import static lazaret.clearance.policy.PolicyField.CT_AT_LEAST;
import static lazaret.clearance.policy.PolicyField.DAYS;
import static lazaret.clearance.policy.PolicyField.DAYS_AFTER_ONSET;
import static lazaret.clearance.policy.PolicyField.FROM;
import static lazaret.clearance.policy.PolicyField.HOURS_APART;
import static lazaret.clearance.policy.PolicyField.MORE_THAN_DAYS;
import static lazaret.clearance.policy.PolicyField.NEGATIVE_FROM_CT;
import static lazaret.clearance.policy.PolicyField.NOT_OLDER_THAN;
import static lazaret.clearance.policy.PolicyField.RECOVERED;
import static lazaret.clearance.policy.PolicyField.TESTS;
import static lazaret.clearance.policy.PolicyField.TEST_DAYS;
import static lazaret.clearance.policy.PolicyField.WITHIN_MINUTES;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lazaret.clearance.PolicyKind;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.NamedStart;
import lazaret.clearance.criterion.AnswerGiven;
import lazaret.clearance.criterion.AntibodiesNegative;
import lazaret.clearance.criterion.ConsecutiveNegatives;
import lazaret.clearance.criterion.Criterion;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.DaysSince;
import lazaret.clearance.criterion.DoubleSampling;
import lazaret.clearance.criterion.EnvironmentNegative;
import lazaret.clearance.criterion.ImagingImproved;
import lazaret.clearance.criterion.LastSampleNegative;
import lazaret.clearance.criterion.LinkedContactNegative;
import lazaret.clearance.criterion.MinimumDays;
import lazaret.clearance.criterion.NoLongerDetermined;
import lazaret.clearance.criterion.NoSymptoms;
import lazaret.clearance.criterion.OxygenAbove;
import lazaret.clearance.criterion.ScheduledTests;
import lazaret.clearance.criterion.Span;
import lazaret.clearance.criterion.SymptomFree;
import lazaret.clearance.criterion.SymptomsImproved;
import lazaret.clearance.criterion.TemperatureNormal;

/** Makes criteria of the objects of a policy document. */
final class CriterionReader {
    private static final Set<CriterionCode> READABLE = EnumSet.complementOf(EnumSet.of(CriterionCode.NO_POLICY));

    /** The fields of each shape beside its code, those that may be left out included. */
    static final Map<CriterionCode, List<PolicyField>> FIELDS = Map.ofEntries(
            Map.entry(CriterionCode.CONSECUTIVE_NEGATIVES, List.of(HOURS_APART, CT_AT_LEAST, ASSESSED_AFTER)),
            Map.entry(CriterionCode.TEMPERATURE_NORMAL, List.of(BELOW, MORE_THAN_DAYS, AT_LEAST_DAYS)),
            Map.entry(CriterionCode.SYMPTOM_FREE, List.of(DAYS)),
            Map.entry(CriterionCode.SPO2_ABOVE, List.of(ABOVE, DAYS)),
            Map.entry(CriterionCode.CONDITION_IMPROVED, List.of(RECOVERED)),
            Map.entry(CriterionCode.MINIMUM_DAYS, List.of(DAYS, FROM)),
            Map.entry(CriterionCode.SCHEDULED_TESTS, List.of(TEST_DAYS, NEGATIVE_FROM_CT)),
            Map.entry(CriterionCode.LINKED_CONTACT_NEGATIVE, List.of(TESTS, NEGATIVE_FROM_CT)),
            Map.entry(CriterionCode.LAST_SAMPLE_NEGATIVE, List.of(CT_AT_LEAST)),
            Map.entry(CriterionCode.DOUBLE_SAMPLING, List.of(WITHIN_MINUTES, NEGATIVE_FROM_CT)),
            Map.entry(CriterionCode.ENVIRONMENT_NEGATIVE, List.of(NOT_OLDER_THAN)),
            Map.entry(CriterionCode.ANTIBODIES_NEGATIVE, List.of(DAYS_AFTER_ONSET)));

    private static final Set<CriterionCode> OF_QUARANTINE = EnumSet.of(
            CriterionCode.SCHEDULED_TESTS,
            CriterionCode.LINKED_CONTACT_NEGATIVE,
            CriterionCode.DOUBLE_SAMPLING,
            CriterionCode.NO_LONGER_DETERMINED);

    private final PolicyKind kind;
    private final int days;
    private final Set<CriterionCode> seen = EnumSet.noneOf(CriterionCode.class);

    /** @param days of central isolation, which several criteria share */
    CriterionReader(PolicyKind kind, int days) {
        this.kind = kind;
        this.days = days;
    }

    /** What a version of this kind can ask for. */
    static Set<CriterionCode> of(PolicyKind kind) {
        Set<CriterionCode> readable = EnumSet.copyOf(READABLE);
        if (kind == PolicyKind.DISCHARGE) {
            readable.removeAll(OF_QUARANTINE);
        }
        return readable;
    }

    /** The criterion, or one that asks for nothing of sense when the part is at fault, which is noted. */
    Criterion read(DocumentPart part) {
        part.required(CODE);
        CriterionCode code = part.word(CriterionCode.class, CODE, READABLE, null);
        if (code != null && !seen.add(code)) {
            part.fault(PolicyRefusal.CRITERION_IS_TWICE, CODE);
        }
        if (code == null) {
            return new SymptomsImproved(); // the fault is noted, and the document read no further than for more of them
        }
        List<PolicyField> fields = FIELDS.getOrDefault(code, List.of());
        part.allow(Stream.concat(Stream.of(CODE), fields.stream()).toArray(PolicyField[]::new));
        return criterion(code, part);
    }

    private Criterion criterion(CriterionCode code, DocumentPart part) {
        return switch (code) {
            case CONSECUTIVE_NEGATIVES ->
                new ConsecutiveNegatives(
                        Duration.ofHours(part.whole(HOURS_APART)),
                        ct(part, CT_AT_LEAST),
                        part.wholeOr(ASSESSED_AFTER, null));
            case TEMPERATURE_NORMAL -> new TemperatureNormal(part.requiredDecimal(BELOW), span(part));
            case SYMPTOMS_IMPROVED, NO_POLICY -> new SymptomsImproved();
            case SYMPTOM_FREE -> new SymptomFree(Span.daysAtLeast(part.whole(DAYS)));
            case NO_SYMPTOMS -> new NoSymptoms();
            case IMAGING_IMPROVED -> new ImagingImproved();
            case SPO2_ABOVE -> new OxygenAbove(part.whole(ABOVE), Span.daysAtLeast(part.whole(DAYS)));
            case CONDITION_IMPROVED ->
                new AnswerGiven(
                        code,
                        part.flag(RECOVERED)
                                ? Set.of(ClinicalAnswer.RECOVERED)
                                : Set.of(ClinicalAnswer.IMPROVED, ClinicalAnswer.RECOVERED));
            case VITAL_SIGNS_STABLE -> new AnswerGiven(code, Set.of(ClinicalAnswer.STABLE));
            case ENVIRONMENT_NEGATIVE -> new EnvironmentNegative(hours(part.wholeOr(NOT_OLDER_THAN, null)));
            case ANTIBODIES_NEGATIVE -> new AntibodiesNegative(part.whole(DAYS_AFTER_ONSET));
            case LAST_SAMPLE_NEGATIVE -> new LastSampleNegative(ct(part, CT_AT_LEAST), null);
            case MINIMUM_DAYS, SCHEDULED_TESTS, LINKED_CONTACT_NEGATIVE, DOUBLE_SAMPLING, NO_LONGER_DETERMINED ->
                ofQuarantine(code, part);
        };
    }

    private Criterion ofQuarantine(CriterionCode code, DocumentPart part) {
        boolean sinceAStart = code == CriterionCode.MINIMUM_DAYS && part.has(FROM);
        if (sinceAStart == (kind == PolicyKind.QUARANTINE)) {
            part.fault(PolicyRefusal.NOT_OF_THIS_KIND, CODE);
        }
        if (part.has(DAYS) && !sinceAStart) {
            part.fault(PolicyRefusal.NOT_OF_THIS_KIND, DAYS);
        }
        return switch (code) {
            case MINIMUM_DAYS -> sinceAStart ? sinceAStart(part) : new MinimumDays(days);
            case SCHEDULED_TESTS -> {
                part.required(TEST_DAYS);
                yield new ScheduledTests(part.wholes(TEST_DAYS), days, ct(part, NEGATIVE_FROM_CT));
            }
            case LINKED_CONTACT_NEGATIVE -> new LinkedContactNegative(part.whole(TESTS), ct(part, NEGATIVE_FROM_CT));
            case DOUBLE_SAMPLING ->
                new DoubleSampling(
                        days, Duration.ofMinutes(part.wholeOr(WITHIN_MINUTES, 0)), ct(part, NEGATIVE_FROM_CT));
            default -> new NoLongerDetermined();
        };
    }

    private static Criterion sinceAStart(DocumentPart part) {
        NamedStart from = part.word(NamedStart.class, FROM, EnumSet.allOf(NamedStart.class), NamedStart.ARRIVAL);
        return new DaysSince(part.whole(DAYS), from);
    }

    private static Span span(DocumentPart part) {
        if (part.has(AT_LEAST_DAYS) && !part.has(MORE_THAN_DAYS)) {
            return Span.daysAtLeast(part.whole(AT_LEAST_DAYS));
        }
        if (part.has(AT_LEAST_DAYS)) {
            part.fault(PolicyRefusal.NOT_OF_THIS_KIND, AT_LEAST_DAYS);
        }
        return Span.moreThanDays(part.whole(MORE_THAN_DAYS));
    }

    private static Duration hours(Integer number) {
        return number == null ? null : Duration.ofHours(number);
    }

    private static Ct ct(DocumentPart part, PolicyField field) {
        BigDecimal cycles = part.decimal(field);
        if (cycles != null && !Ct.isPossible(cycles)) {
            part.fault(PolicyRefusal.NOT_A_NUMBER, field);
            return null;
        }
        return cycles == null ? null : new Ct(cycles);
    }
}
