package lazaret.clearance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import lazaret.clearance.FollowUp;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.RestartScope;
import lazaret.clearance.course.ClockStart;
import lazaret.platform.RefusalException;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document says what it says, or everything that is wrong with it, each with its place. */
class PolicyReaderTest {
    private static final String CONTACTS = """
            {"id": "X1", "kind": "QUARANTINE", "validFrom": "2022-11-20", "who": [{"category": "CLOSE_CONTACT"}],
             "days": 5, "homeDays": 2, "countFrom": "ARRIVAL", "restart": "FLOOR", "lastSampleNotOlderThanHours": 48,
             "criteria": [{"code": "MINIMUM_DAYS"}, {"code": "SCHEDULED_TESTS", "testDays": [5, 1, 3], "negativeFromCt": 35}],
             "followUp": {"days": 3, "testDays": [1], "visitWeeks": [1]}, "source": "市指挥部", "sourceInEnglish": "the city"}""";
    private static final String PATIENTS = """
            {"id": "X2", "kind": "DISCHARGE", "validFrom": "2022-11-20", "who": [{"category": "CONFIRMED"}],
             "criteria": [{"code": "CONSECUTIVE_NEGATIVES", "hoursApart": 24, "ctAtLeast": 35},
                          {"code": "TEMPERATURE_NORMAL", "below": 37.3, "moreThanDays": 3}],
             "source": "市指挥部", "sourceInEnglish": "the city"}""";

    @Test
    void everyFieldIsRead() {
        PolicyVersion version = PolicyReader.read(CONTACTS);
        assertThat(version.days()).isEqualTo(5);
        assertThat(version.homeDays()).isEqualTo(2);
        assertThat(version.countFrom()).isEqualTo(ClockStart.ARRIVAL);
        assertThat(version.restart()).isEqualTo(RestartScope.FLOOR);
        assertThat(version.testDays()).containsExactly(1, 3, 5);
        assertThat(version.maximumSampleAge()).contains(Duration.ofHours(48));
        assertThat(version.followUp()).isEqualTo(new FollowUp(3, List.of(1), List.of(1)));
        assertThat(version.followUp().visitDays()).containsExactly(7);
    }

    @Test
    void whatIsLeftOutIsNotInvented() {
        PolicyVersion version = PolicyReader.read(PATIENTS);
        assertThat(version.validUntil()).isNull();
        assertThat(version.where()).isEmpty();
        assertThat(version.followUp()).isEqualTo(FollowUp.NONE);
        assertThat(version.maximumSampleAge()).isEmpty();
        assertThat(version.restart()).isEqualTo(RestartScope.ROOM);
        assertThat(version.countFrom()).isEqualTo(ClockStart.LAST_EXPOSURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"days\": 5,' | '' | FIELD_IS_MISSING /days",
                "'\"days\": 5,' | '\"days\": 91,' | NUMBER_IS_IMPOSSIBLE /days",
                "'\"days\": 5,' | '\"days\": 5.5,' | NOT_A_NUMBER /days",
                "'\"days\": 5,' | '\"days\": \"five\",' | NOT_A_NUMBER /days",
                "'\"restart\": \"FLOOR\",' | '\"restart\": \"CITY\",' | WORD_IS_UNKNOWN /restart",
                "'\"ARRIVAL\"' | '\"POSITIVE_IN_ROOM\"' | WORD_IS_UNKNOWN /countFrom",
                "'\"homeDays\"' | '\"homeDay\"' | FIELD_IS_UNKNOWN /homeDay",
                "'[5, 1, 3]' | '[5, 0, 3]' | NUMBER_IS_IMPOSSIBLE /criteria/1/testDays/1",
                "'\"negativeFromCt\": 35' | '\"negativeFromCt\": 34.999' | NOT_A_NUMBER /criteria/1/negativeFromCt",
                "'\"testDays\": [5, 1, 3], ' | '' | FIELD_IS_MISSING /criteria/1/testDays",
                "'\"SCHEDULED_TESTS\"' | '\"SCHEDULED_TEST\"' | WORD_IS_UNKNOWN /criteria/1/code",
                "'\"MINIMUM_DAYS\"' | '\"MINIMUM_DAYS\", \"days\": 3' | NOT_OF_THIS_KIND /criteria/0/days",
                "'\"validFrom\": \"2022-11-20\"' | '\"validFrom\": \"soon\"' | WORD_IS_UNKNOWN /validFrom",
                "'\"days\": 5,' | '\"days\": 5, \"validUntil\": \"2022-11-19\",' | ENDS_BEFORE_IT_BEGINS /validUntil",
                "'[5, 1, 3]' | '[5, 1.5, 3]' | NOT_A_NUMBER /criteria/1/testDays/1",
                "'{\"days\": 3, \"testDays\": [1], \"visitWeeks\": [1]}' | '3' | CANNOT_BE_READ /followUp",
                "'[{\"category\": \"CLOSE_CONTACT\"}]' | '[\"CLOSE_CONTACT\"]' | CANNOT_BE_READ /who/0",
                "'\"category\": \"CLOSE_CONTACT\"' | '\"category\": \"CLOSE_CONTACT\", \"highRisk\": \"no\"' | CANNOT_BE_READ /who/0/highRisk",
                "'\"days\": 5,' | '\"days\": 5, \"where\": [\"H\", 1],' | CANNOT_BE_READ /where/1",
                "'\"days\": 5,' | '\"days\": 5, \"unverified\": \"all\",' | CANNOT_BE_READ /unverified",
                "'{\"code\": \"MINIMUM_DAYS\"}' | '{\"code\": \"MINIMUM_DAYS\"}, {\"code\": \"MINIMUM_DAYS\"}' | CRITERION_IS_TWICE /criteria/1/code",
                "'市指挥部' | '市\\u0000' | CANNOT_BE_READ /source",
                "'\"visitWeeks\": [1]' | '\"visitWeeks\": [53]' | NUMBER_IS_IMPOSSIBLE /followUp/visitWeeks/0",
                "'[{\"category\": \"CLOSE_CONTACT\"}]' | '[]' | FIELD_IS_MISSING /who",
                "'CLOSE_CONTACT' | 'FRIEND' | WORD_IS_UNKNOWN /who/0/category"
            })
    void whatIsWrongInAContactsVersionIsSaidWhereItStands(String right, String wrong, String fault) {
        assertFault(CONTACTS.replace(right, wrong), fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"hoursApart\": 24, ' | '' | FIELD_IS_MISSING /criteria/0/hoursApart",
                "'\"ctAtLeast\": 35' | '\"ctAtLeast\": 61' | NUMBER_IS_IMPOSSIBLE /criteria/0/ctAtLeast",
                "'\"moreThanDays\": 3' | '\"moreThanDays\": 3, \"atLeastDays\": 3' | NOT_OF_THIS_KIND /criteria/1/atLeastDays",
                "', \"moreThanDays\": 3' | '' | FIELD_IS_MISSING /criteria/1/moreThanDays",
                "'\"below\": 37.3, ' | '' | FIELD_IS_MISSING /criteria/1/below",
                "'{\"code\": \"CONSECUTIVE_NEGATIVES\", ' | '{\"code\": \"MINIMUM_DAYS\"}, {\"code\": \"CONSECUTIVE_NEGATIVES\", ' | NOT_OF_THIS_KIND /criteria/0/code",
                "'{\"code\": \"CONSECUTIVE_NEGATIVES\", ' | '{\"code\": \"NO_POLICY\"}, {\"code\": \"CONSECUTIVE_NEGATIVES\", ' | WORD_IS_UNKNOWN /criteria/0/code"
            })
    void whatIsWrongInAPatientsVersionIsSaidWhereItStands(String right, String wrong, String fault) {
        assertFault(PATIENTS.replace(right, wrong), fault);
    }

    @Test
    void severalFaultsAreSaidAtOnce() {
        String document = CONTACTS.replace("\"days\": 5,", "").replace("\"市指挥部\"", "\" \"");
        assertThatThrownBy(() -> PolicyReader.read(document))
                .isInstanceOfSatisfying(RefusalException.class, e -> assertThat(e.refusals())
                        .extracting(r -> r.code().name() + " " + r.pointer())
                        .containsExactlyInAnyOrder("FIELD_IS_MISSING /days", "FIELD_IS_MISSING /source"));
    }

    @Test
    void whatIsNoDocumentIsSaidToBeNone() {
        assertThatThrownBy(() -> PolicyReader.read("{\"id\": ")).isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> PolicyReader.read("[1]")).isInstanceOf(RefusalException.class);
    }

    @Test
    void everyWordOfTheReaderIsWrittenInBothLanguages() {
        for (var language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            assertThat(PolicyField.values()).allMatch(f -> Texts.has(language, Texts.key(f)));
            assertThat(PolicyRefusal.values()).allMatch(r -> Texts.has(language, r.key()));
        }
    }

    private static void assertFault(String document, String fault) {
        assertThatThrownBy(() -> PolicyReader.read(document))
                .isInstanceOfSatisfying(RefusalException.class, e -> assertThat(e.refusals())
                        .extracting(r -> r.code().name() + " " + r.pointer())
                        .containsExactly(fault));
    }
}
