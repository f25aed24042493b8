package lazaret.clearance.policy;

import static lazaret.platform.SharedJson.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lazaret.clearance.PolicyKind;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.RestartScope;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.NamedStart;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.platform.RefusalException;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed in a document that decides anything, the comparison has a line that says so, in both languages. */
class PolicyDiffTest {
    /** Fields that decide nothing: what a version is called, where it comes from and what of it nobody compared. */
    private static final Set<PolicyField> WITHOUT_EFFECT = Set.of(
            PolicyField.ID,
            PolicyField.VALID_FROM,
            PolicyField.VALID_UNTIL,
            PolicyField.SOURCE,
            PolicyField.SOURCE_IN_ENGLISH,
            PolicyField.UNVERIFIED);

    /** Every field there is, in versions that hold them all. */
    private static final String CONTACTS = """
            {"id": "X1", "kind": "QUARANTINE", "validFrom": "2022-11-20",
             "who": [{"category": "CLOSE_CONTACT"}, {"category": "INBOUND", "highRisk": false}],
             "where": ["QUARANTINE_HOTEL"], "days": 5, "homeDays": 2, "countFrom": "ARRIVAL", "restart": "FLOOR",
             "lastSampleNotOlderThanHours": 48,
             "criteria": [{"code": "MINIMUM_DAYS"}, {"code": "SCHEDULED_TESTS", "testDays": [1, 3], "negativeFromCt": 35},
               {"code": "LINKED_CONTACT_NEGATIVE", "tests": 2, "negativeFromCt": 35},
               {"code": "DOUBLE_SAMPLING", "withinMinutes": 10, "negativeFromCt": 35},
               {"code": "LAST_SAMPLE_NEGATIVE", "ctAtLeast": 35},
               {"code": "ENVIRONMENT_NEGATIVE", "notOlderThanHours": 24}],
             "followUp": {"days": 3, "testDays": [1], "visitWeeks": [1]}, "source": "市指挥部", "sourceInEnglish": "the city"}""";

    private static final String PATIENTS = """
            {"id": "X2", "kind": "DISCHARGE", "validFrom": "2022-11-20",
             "who": [{"category": "CONFIRMED", "clinicalTypes": ["MILD"], "highRisk": true}, {"category": "ASYMPTOMATIC"}],
             "criteria": [{"code": "CONSECUTIVE_NEGATIVES", "hoursApart": 24, "ctAtLeast": 35, "assessedAfterDays": 28},
               {"code": "TEMPERATURE_NORMAL", "below": 37.3, "moreThanDays": 3}, {"code": "SYMPTOMS_IMPROVED"},
               {"code": "IMAGING_IMPROVED"}, {"code": "SYMPTOM_FREE", "days": 3}, {"code": "NO_SYMPTOMS"},
               {"code": "SPO2_ABOVE", "above": 95, "days": 4}, {"code": "CONDITION_IMPROVED", "recovered": true},
               {"code": "VITAL_SIGNS_STABLE"}, {"code": "MINIMUM_DAYS", "days": 10, "from": "ONSET"},
               {"code": "LAST_SAMPLE_NEGATIVE", "ctAtLeast": 35}, {"code": "ANTIBODIES_NEGATIVE", "daysAfterOnset": 7}],
             "source": "市指挥部", "sourceInEnglish": "the city"}""";

    private static final Map<PolicyField, Class<? extends Enum<?>>> WORDS = Map.of(
            PolicyField.KIND, PolicyKind.class,
            PolicyField.CATEGORY, Category.class,
            PolicyField.CLINICAL_TYPES, ClinicalType.class,
            PolicyField.COUNT_FROM, ClockStart.class,
            PolicyField.RESTART, RestartScope.class,
            PolicyField.FROM, NamedStart.class,
            PolicyField.CODE, CriterionCode.class);

    static List<String> documents() {
        return Stream.concat(
                        ShippedPolicies.all().stream().map(ShippedPolicies.Shipped::document),
                        Stream.of(CONTACTS, PATIENTS))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aChangeOfAnyFieldIsALineThatSaysSo(String document) {
        PolicyVersion before = PolicyReader.read(document);
        int told = 0;
        for (JsonValue changed : changes(DraftPart.object(document))) {
            PolicyVersion after = readable(changed.toString());
            if (after == null) {
                continue; // refused, so that nobody ever compares it
            }
            List<PolicyDiff.Line> lines = PolicyDiff.between(before, after).stream()
                    .filter(PolicyDiff.Line::isChanged)
                    .toList();
            assertThat(!lines.isEmpty()).as("%s%n%s", document, changed).isEqualTo(!alike(before, after));
            told += lines.isEmpty() ? 0 : 1;
            assertThat(lines).allSatisfy(line -> assertThat(List.of(Texts.CHINESE, Texts.ENGLISH))
                    .allSatisfy(language -> assertThat(said(line.after(), language))
                            .as("%s", changed)
                            .isNotEqualTo(said(line.before(), language))
                            .doesNotContain("??")));
        }
        assertThat(told).isGreaterThan(10);
    }

    @Test
    void everyFieldAndEveryCriterionIsAmongTheChanges() {
        Set<String> fields = new TreeSet<>();
        for (String document : List.of(CONTACTS, PATIENTS)) {
            for (PolicyField field : PolicyField.values()) {
                if (document.contains("\"" + field.word() + "\"")) {
                    fields.add(field.name());
                }
            }
            for (CriterionCode code : CriterionCode.values()) {
                if (document.contains("\"" + code + "\"")) {
                    fields.add(code.name());
                }
            }
        }
        List<String> all = Stream.concat(
                        Stream.of(PolicyField.values())
                                .filter(f -> !WITHOUT_EFFECT.contains(f) && f != PolicyField.AT_LEAST_DAYS),
                        Stream.of(CriterionCode.values())
                                .filter(c -> c != CriterionCode.NO_POLICY && c != CriterionCode.NO_LONGER_DETERMINED))
                .map(Enum::name)
                .toList();
        assertThat(fields).containsAll(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a weaker version must never read as unchanged
                "'\"tests\": 2, \"negativeFromCt\": 35' | '\"tests\": 2, \"negativeFromCt\": 30' | LINKED_CONTACT_NEGATIVE",
                "'\"withinMinutes\": 10, \"negativeFromCt\": 35' | '\"withinMinutes\": 10' | DOUBLE_SAMPLING",
                "'\"ctAtLeast\": 35' | '\"ctAtLeast\": 34.9' | LAST_SAMPLE_NEGATIVE",
                "'\"lastSampleNotOlderThanHours\": 48' | '\"lastSampleNotOlderThanHours\": 72' | LAST_SAMPLE",
                "', \"highRisk\": false' | '' | WHO",
                "'\"testDays\": [1], ' | '' | FOLLOW_UP"
            })
    void aWeakerVersionNamesWhatItNoLongerAsks(String right, String weaker, String line) {
        assertThat(PolicyDiff.between(PolicyReader.read(CONTACTS), PolicyReader.read(CONTACTS.replace(right, weaker))))
                .filteredOn(PolicyDiff.Line::isChanged)
                .extracting(l -> l.what().name())
                .containsExactly(line);
    }

    @Test
    void theAgeOfTheLastSampleStandsBesideTheCriterionOfThatName() {
        assertThat(PolicyDiff.between(null, PolicyReader.read(CONTACTS)))
                .filteredOn(l -> l.what() == PolicyField.LAST_SAMPLE || l.what() == CriterionCode.LAST_SAMPLE_NEGATIVE)
                .extracting(l -> l.after().in(Texts.ENGLISH))
                .containsExactly(
                        "the latest sample qualifies (negative, or both genes at Ct 35 or more)",
                        "the latest sample qualifies (negative, or both genes at Ct 35 or more)"
                                + " and is no older than 48 hours");
    }

    @Test
    void theSameNumberWrittenOtherwiseIsNoDifference() {
        String same = PATIENTS.replace("37.3", "37.30").replace("\"ctAtLeast\": 35", "\"ctAtLeast\": 35.0");
        assertThat(PolicyDiff.between(PolicyReader.read(PATIENTS), PolicyReader.read(same)))
                .noneMatch(PolicyDiff.Line::isChanged);
    }

    private static String said(Evidence words, Locale language) {
        return words == null ? "–" : words.in(language);
    }

    private static boolean alike(PolicyVersion one, PolicyVersion other) {
        return Objects.equals(deciding(one), deciding(other));
    }

    private static List<?> deciding(PolicyVersion v) {
        return List.of(
                v.kind(),
                v.who(),
                v.where(),
                v.days(),
                v.homeDays(),
                v.countFrom(),
                v.restart(),
                v.criteria(),
                v.followUp());
    }

    private static PolicyVersion readable(String document) {
        try {
            return PolicyReader.read(document);
        } catch (RefusalException refused) {
            return null;
        }
    }

    /** The document with one thing in it changed, added or taken away, in every way there is. */
    private static List<JsonObject> changes(JsonObject object) {
        List<JsonObject> all = new ArrayList<>();
        for (PolicyField field : PolicyField.values()) {
            JsonValue value = object.get(field.word());
            if (WITHOUT_EFFECT.contains(field)) {
                continue;
            }
            if (value != null) {
                all.add(JSON.createObjectBuilder(object).remove(field.word()).build());
                others(field, value)
                        .forEach(other -> all.add(JSON.createObjectBuilder(object)
                                .add(field.word(), other)
                                .build()));
            } else {
                invented(field)
                        .forEach(other -> all.add(JSON.createObjectBuilder(object)
                                .add(field.word(), other)
                                .build()));
            }
        }
        return all;
    }

    private static List<JsonValue> others(PolicyField field, JsonValue value) {
        if (value instanceof JsonObject object) {
            return List.copyOf(changes(object));
        }
        if (value instanceof JsonArray array) {
            return lists(field, array);
        }
        if (value instanceof JsonNumber number) {
            return List.of(
                    JSON.createValue(number.bigDecimalValue().add(BigDecimal.ONE.movePointLeft(1))),
                    JSON.createValue(number.bigDecimalValue().add(BigDecimal.ONE)),
                    JSON.createValue(number.bigDecimalValue().subtract(BigDecimal.ONE)));
        }
        return value instanceof JsonString
                ? invented(field).stream().filter(other -> !other.equals(value)).toList()
                : List.of(value.equals(JsonValue.TRUE) ? JsonValue.FALSE : JsonValue.TRUE);
    }

    // One element more, one less, one changed.
    private static List<JsonValue> lists(PolicyField field, JsonArray array) {
        List<JsonValue> lists = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            int place = i;
            lists.add(JSON.createArrayBuilder(array).remove(place).build());
            others(field, array.get(place))
                    .forEach(other -> lists.add(
                            JSON.createArrayBuilder(array).set(place, other).build()));
        }
        invented(field)
                .forEach(more ->
                        lists.add(JSON.createArrayBuilder(array).add(more).build()));
        if (field == PolicyField.CRITERIA) {
            for (CriterionCode code : CriterionCode.values()) {
                lists.add(JSON.createArrayBuilder(array)
                        .add(JSON.createObjectBuilder().add("code", code.name()))
                        .build());
            }
        }
        return lists;
    }

    private static List<JsonValue> invented(PolicyField field) {
        return switch (field) {
            case HIGH_RISK, RECOVERED -> List.of(JsonValue.TRUE, JsonValue.FALSE);
            case WHERE -> List.of(JSON.createValue("FIELD_HOSPITAL"), JSON.createValue("学校"));
            case WHO ->
                List.of(JSON.createObjectBuilder().add("category", "SUSPECTED").build());
            case CRITERIA -> List.of();
            case FOLLOW_UP -> List.of(JSON.createObjectBuilder().add("days", 3).build());
            default ->
                WORDS.containsKey(field)
                        ? Stream.of(WORDS.get(field).getEnumConstants())
                                .map(word -> (JsonValue) JSON.createValue(word.name()))
                                .toList()
                        : List.of(
                                JSON.createValue(13),
                                JSON.createValue(37.5),
                                JSON.createArrayBuilder().add(13).build());
        };
    }
}
