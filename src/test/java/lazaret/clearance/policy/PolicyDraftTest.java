package lazaret.clearance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.RestartScope;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.platform.RefusalException;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;

/** A version of the place is a copy with other numbers; what differs is told in words. */
class PolicyDraftTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 20);

    private static PolicyDraft draftOf(String id) {
        return new PolicyDraft(ShippedPolicies.all().stream()
                .filter(s -> s.version().id().equals(id))
                .findFirst()
                .orElseThrow()
                .document());
    }

    private static void set(PolicyDraft draft, String pointer, String text) {
        draft.entries().stream()
                .filter(e -> e.pointer().equals(pointer))
                .findFirst()
                .orElseThrow()
                .setText(text);
    }

    private static List<String> changes(String base, PolicyVersion version) {
        return PolicyDiff.between(ShippedPolicies.version(base), version).stream()
                .filter(PolicyDiff.Line::isChanged)
                .map(l -> l.what() + ": "
                        + (l.before() == null ? "–" : l.before().in(Texts.ENGLISH)) + " → "
                        + (l.after() == null ? "–" : l.after().in(Texts.ENGLISH)))
                .toList();
    }

    @Test
    void untouchedEveryVersionStaysWhatItIs() {
        for (ShippedPolicies.Shipped shipped : ShippedPolicies.all()) {
            String written = new PolicyDraft(shipped.document()).written("X1", DAY, "市指挥部");
            PolicyVersion version = PolicyReader.read(written);
            assertThat(changes(shipped.version().id(), version))
                    .as(shipped.version().id())
                    .isEmpty();
            assertThat(version.criteria()).isEqualTo(shipped.version().criteria());
            assertThat(version.followUp()).isEqualTo(shipped.version().followUp());
            assertThat(version.id()).isEqualTo("X1");
            assertThat(version.source()).isEqualTo("市指挥部");
            assertThat(version.validFrom()).isEqualTo(DAY);
            assertThat(version.validUntil()).isNull();
        }
    }

    @Test
    void changedNumbersAreWrittenAndToldInWords() {
        PolicyDraft draft = draftOf("PC9-close");
        set(draft, "/days", "10");
        set(draft, "/restart", "FLOOR");
        set(draft, "/lastSampleNotOlderThanHours", "48");
        set(draft, "/criteria/1/testDays", "1，3、5 7,10");
        set(draft, "/followUp/visitWeeks", "2");
        PolicyVersion version = PolicyReader.read(draft.written("SJZ-1", DAY, "市指挥部"));
        assertThat(version.testDays()).containsExactly(1, 3, 5, 7, 10);
        assertThat(version.restart()).isEqualTo(RestartScope.FLOOR);
        assertThat(version.maximumSampleAge()).contains(Duration.ofHours(48));
        assertThat(changes("PC9-close", version))
                .containsExactly(
                        "MINIMUM_DAYS: 7 days of central isolation → 10 days of central isolation",
                        "SCHEDULED_TESTS: negative tests on days 1, 2, 3, 5, 7 (a Ct below 35 is positive)"
                                + " → negative tests on days 1, 3, 5, 7, 10 (a Ct below 35 is positive)",
                        "LAST_SAMPLE: – → the latest sample qualifies (negative, or both genes at Ct 35 or more)"
                                + " and is no older than 48 hours",
                        "RESTART: a positive in the same room → a positive in the same room or on the same floor",
                        "FOLLOW_UP: 3 days, tests on days 3 → 3 days, tests on days 3, visits in weeks 2");
    }

    @Test
    void whatIsEmptiedIsNotAskedFor() {
        PolicyDraft draft = draftOf("PC9-close");
        set(draft, "/criteria/1/negativeFromCt", " ");
        set(draft, "/followUp/days", "");
        set(draft, "/followUp/testDays", "");
        PolicyVersion version = PolicyReader.read(draft.written("SJZ-2", DAY, "市指挥部"));
        assertThat(version.followUp().days()).isZero();
        assertThat(changes("PC9-close", version)).hasSize(2);
    }

    @Test
    void aScheduleWithoutATestDayIsRefusedWhereItWasWritten() {
        PolicyDraft draft = draftOf("PC9-close");
        set(draft, "/criteria/1/testDays", "，");
        assertThat(WritePolicy.withoutTestDays(PolicyReader.read(draft.written("SJZ-3", DAY, "市指挥部"))))
                .extracting(r -> r.code() + " " + r.pointer())
                .containsExactly("NO_TEST_DAYS /criteria/1/testDays");
        set(draft, "/criteria/1/testDays", "7");
        assertThat(WritePolicy.withoutTestDays(PolicyReader.read(draft.written("SJZ-3", DAY, "市指挥部"))))
                .isEmpty();
        set(draft, "/criteria/1/testDays", " ");
        assertThatThrownBy(() -> PolicyReader.read(draft.written("SJZ-3", DAY, "市指挥部")))
                .isInstanceOfSatisfying(RefusalException.class, e -> assertThat(e.refusals())
                        .extracting(r -> r.code() + " " + r.pointer())
                        .containsExactly("FIELD_IS_MISSING /criteria/1/testDays"));
    }

    @Test
    void whatIsNoNumberIsRefusedWhereItWasWritten() {
        PolicyDraft draft = draftOf("DT9-mild");
        set(draft, "/criteria/0/hoursApart", "one day");
        set(draft, "/criteria/1/below", "");
        assertThatThrownBy(() -> PolicyReader.read(draft.written("", DAY, null)))
                .isInstanceOfSatisfying(RefusalException.class, e -> assertThat(e.refusals())
                        .extracting(r -> r.code() + " " + r.pointer())
                        .containsExactlyInAnyOrder(
                                "FIELD_IS_MISSING /id",
                                "NOT_A_NUMBER /criteria/0/hoursApart",
                                "FIELD_IS_MISSING /criteria/1/below",
                                "FIELD_IS_MISSING /source",
                                "FIELD_IS_MISSING /sourceInEnglish"));
    }

    @Test
    void aCriterionIsAddedWithoutNumbersAndItsFieldsAreExplainedUntilTheyAreThere() {
        PolicyDraft draft = draftOf("DT9-mild");
        assertThat(draft.others())
                .contains(CriterionCode.ENVIRONMENT_NEGATIVE, CriterionCode.SPO2_ABOVE, CriterionCode.MINIMUM_DAYS)
                .doesNotContain(
                        CriterionCode.SYMPTOMS_IMPROVED,
                        CriterionCode.SCHEDULED_TESTS,
                        CriterionCode.NO_LONGER_DETERMINED,
                        CriterionCode.NO_POLICY);
        draft.add(CriterionCode.SPO2_ABOVE);
        draft.add(CriterionCode.ENVIRONMENT_NEGATIVE);
        draft.add(CriterionCode.ENVIRONMENT_NEGATIVE);
        assertThatThrownBy(() -> PolicyReader.read(draft.written("L1", DAY, "市指挥部")))
                .isInstanceOfSatisfying(RefusalException.class, e -> assertThat(e.refusals())
                        .extracting(r -> r.code() + " " + r.pointer())
                        .containsExactlyInAnyOrder(
                                "FIELD_IS_MISSING /criteria/3/above", "FIELD_IS_MISSING /criteria/3/days"));
        set(draft, "/criteria/3/above", "95");
        set(draft, "/criteria/3/days", "4");
        assertThat(changes("DT9-mild", PolicyReader.read(draft.written("L1", DAY, "市指挥部"))))
                .containsExactly(
                        "SPO2_ABOVE: – → oxygen saturation above 95 % for 96 hours",
                        "ENVIRONMENT_NEGATIVE: – → the latest samples of things and room surfaces negative");
    }

    @Test
    void aCriterionIsLeftOutAndTheOthersKeepWhatWasTyped() {
        PolicyDraft draft = draftOf("DT9-mild");
        set(draft, "/criteria/1/below", "warm");
        draft.leaveOut(CriterionCode.CONSECUTIVE_NEGATIVES);
        assertThat(draft.others()).doesNotContain(CriterionCode.CONSECUTIVE_NEGATIVES);
        assertThatThrownBy(() -> PolicyReader.read(draft.written("L2", DAY, "市指挥部")))
                .isInstanceOfSatisfying(RefusalException.class, e -> assertThat(e.refusals())
                        .extracting(r -> r.code() + " " + r.pointer())
                        .containsExactly("NOT_A_NUMBER /criteria/0/below"));
        set(draft, "/criteria/0/below", "37.0");
        PolicyVersion version = PolicyReader.read(draft.written("L2", DAY, "市指挥部"));
        assertThat(version.criteria())
                .extracting(c -> c.code())
                .containsExactly(CriterionCode.TEMPERATURE_NORMAL, CriterionCode.SYMPTOMS_IMPROVED);
        draft.leaveOut(CriterionCode.TEMPERATURE_NORMAL);
        assertThat(PolicyReader.read(draft.written("L2", DAY, "市指挥部")).isVerified())
                .as("what nobody compared is not asked for any more")
                .isTrue();
        draft.putBack(CriterionCode.CONSECUTIVE_NEGATIVES);
        assertThat(PolicyReader.read(draft.written("L2", DAY, "市指挥部")).criteria())
                .hasSize(2)
                .contains(ShippedPolicies.version("DT9-mild").criteria().get(0));
        draft.leaveOut(CriterionCode.CONSECUTIVE_NEGATIVES);
        draft.leaveOut(CriterionCode.SYMPTOMS_IMPROVED);
        assertThatThrownBy(() -> PolicyReader.read(draft.written("L2", DAY, "市指挥部")))
                .isInstanceOfSatisfying(RefusalException.class, e -> assertThat(e.refusals())
                        .extracting(r -> r.code() + " " + r.pointer())
                        .containsExactly("FIELD_IS_MISSING /criteria"));
    }

    @Test
    void everyShapeCanBeAddedToAVersionOfItsKind() {
        for (String base : List.of("DT10", "TW20-highrisk")) {
            PolicyDraft draft = draftOf(base);
            draft.others().forEach(draft::add);
            for (DraftEntry entry : draft.entries()) {
                if (entry.getText().isEmpty() && entry.field() != PolicyField.AT_LEAST_DAYS) {
                    entry.setText(
                            entry.isChoice()
                                    ? entry.choices().get(0).name()
                                    : entry.field() == PolicyField.BELOW
                                            ? "37"
                                            : entry.field() == PolicyField.ABOVE ? "95" : "3");
                }
            }
            PolicyVersion version = PolicyReader.read(draft.written("L3", DAY, "市指挥部"));
            assertThat(draft.others()).isEmpty();
            assertThat(version.criteria()).hasSizeGreaterThan(12);
            assertThat(PolicyDiff.between(null, version))
                    .allSatisfy(
                            line -> assertThat(line.after().in(Texts.CHINESE)).doesNotContain("??"));
        }
    }

    @Test
    void twoVersionsOfTheLibraryAreComparedCriterionByCriterion() {
        List<PolicyDiff.Line> lines =
                PolicyDiff.between(ShippedPolicies.version("DT9-hosp"), ShippedPolicies.version("DT10"));
        assertThat(lines)
                .filteredOn(l -> l.what() == CriterionCode.CONSECUTIVE_NEGATIVES)
                .singleElement()
                .matches(l -> l.after() == null && l.isChanged());
        assertThat(lines)
                .filteredOn(l -> l.what() == CriterionCode.IMAGING_IMPROVED)
                .singleElement()
                .matches(l -> !l.isChanged());
    }

    @Test
    void everyVersionCanBeToldInBothLanguages() {
        for (ShippedPolicies.Shipped shipped : ShippedPolicies.all()) {
            PolicyDiff.between(null, shipped.version()).forEach(line -> {
                assertThat(line.after().in(Texts.CHINESE)).doesNotContain("??").doesNotContainPattern("[A-Za-z]{3}");
                assertThat(line.after().in(Texts.ENGLISH)).doesNotContain("??");
            });
        }
    }
}
