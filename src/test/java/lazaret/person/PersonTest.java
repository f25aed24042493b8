package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTest {
    private static final Instant FOUND = Instant.parse("2022-11-13T00:00:00Z");

    @Test
    void theCategoryIsTheLatestByTimeAndKnownForEveryMoment() {
        Person person = bornOn("19720413");
        Instant positive = FOUND.plus(3, ChronoUnit.DAYS);
        person.diagnose(new Diagnosis(Category.CONFIRMED, ClinicalType.MODERATE, false, positive, "panel"), "c");
        // recorded later, happened earlier
        person.diagnose(new Diagnosis(Category.SUSPECTED, null, false, positive.minusSeconds(3600), "fever"), "c");
        assertThat(person.category(positive.minusSeconds(3601))).isEqualTo(Category.CLOSE_CONTACT);
        assertThat(person.category(positive.minusSeconds(1))).isEqualTo(Category.SUSPECTED);
        assertThat(person.category(positive)).isEqualTo(Category.CONFIRMED);
        assertThat(person.clinicalType(positive)).contains(ClinicalType.MODERATE);
        assertThat(person.category(FOUND.minusSeconds(1))).isEqualTo(Category.CLOSE_CONTACT);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-24, 50",
        "1973-04-12, 0",
        "1973-04-13, 1",
        "1972-04-13, 0",
        "1972-04-12, ",
    })
    void ageIsCountedInWholeYears(LocalDate day, Integer age) {
        var counted = bornOn("19720413").ageAt(day);
        assertThat(counted.isPresent() ? counted.getAsInt() : null).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({"19611114, false", "19611113, true", "19620101, false"})
    void highRiskBeginsAfterTheYearOfSixty(String birth, boolean expected) {
        // found on 2022-11-13 at 08:00 in Shanghai: who turns 61 that day is over 60
        assertThat(bornOn(birth).highRisk(FOUND)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void needsThatAreDiseasesMakeHighRisk(Need need) {
        boolean expected =
                !Set.of(Need.WHEELCHAIR, Need.PREGNANT, Need.DEPENDENT).contains(need);
        assertThat(born("19900101", Set.of(need)).highRisk(FOUND)).isEqualTo(expected);
    }

    @Test
    void aRecordedHighRiskCountsFromItsMoment() {
        Person person = bornOn("19900101");
        person.diagnose(new Diagnosis(Category.CONFIRMED, ClinicalType.MILD, true, FOUND.plusSeconds(60), "ct"), "c");
        assertThat(person.highRisk(FOUND)).isFalse();
        assertThat(person.highRisk(FOUND.plusSeconds(60))).isTrue();
    }

    private static Person bornOn(String birth) {
        return born(birth, Set.of());
    }

    private static Person born(String birth, Set<Need> needs) {
        String number = Cards.number(birth, 1);
        return Person.register(
                new Registration(
                        "李明",
                        Sex.M,
                        null,
                        new Paper(PaperType.RESIDENT_ID, number),
                        "",
                        "",
                        "",
                        Category.CLOSE_CONTACT,
                        null,
                        null,
                        null,
                        FOUND,
                        FOUND,
                        needs),
                "test");
    }
}
