package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {
    private static final Instant NOW = Instant.parse("2022-11-24T00:00:00Z");
    private static final Paper CARD = new Paper(PaperType.RESIDENT_ID, "130199197204130017");

    @Test
    void theCardFillsTheSexAndTheBirthDate() {
        Registration data = with("吕驫梅", null, CARD, "");
        assertThat(data.refusals(NOW)).isEmpty();
        Person person = Person.register(data, "test");
        assertThat(person.sex()).isEqualTo(Sex.M);
        assertThat(person.birthDate()).hasToString("Optional[1972-04-13]");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Registration data = new Registration(
                "", null, null, null, "abc", null, null, null, null, null, null, null, NOW.plusSeconds(1), null);
        assertThat(codes(data))
                .containsExactly(
                        "FIELD_IS_MISSING /name",
                        "FIELD_IS_MISSING /paper/type",
                        "FIELD_IS_MISSING /sex",
                        "PHONE_IS_MALFORMED /phone",
                        "FIELD_IS_MISSING /category",
                        "FIELD_IS_MISSING /foundAt",
                        "TIME_IN_THE_FUTURE /lastExposureAt");
    }

    @Test
    void theSexGivenMustAgreeWithTheCard() {
        assertThat(codes(with("常思", Sex.F, CARD, ""))).containsExactly("SEX_DISAGREES_WITH_ID /sex");
    }

    @Test
    void aWrongCardIsNotBlamedForTheSexToo() {
        assertThat(codes(with("常思", null, new Paper(PaperType.RESIDENT_ID, "130199197204130018"), "")))
                .containsExactly("ID_CHECK_DIGIT_IS_WRONG /paper/number");
    }

    @Test
    void aPassportNeedsTheSex() {
        assertThat(codes(with("Ana Silva", null, new Paper(PaperType.PASSPORT, "e12345678"), "")))
                .containsExactly("FIELD_IS_MISSING /sex");
    }

    @ParameterizedTest
    @CsvSource({"E1234, true", "E123, false", "e12345678, true", "E123-456, false", "AB3456789012345678901, false"})
    void passportsHaveNoCheckButAShape(String number, boolean taken) {
        assertThat(with("Ana", Sex.F, new Paper(PaperType.PASSPORT, number), "")
                        .refusals(NOW)
                        .isEmpty())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-李", "@李", "＝李"})
    void aNameIsNoFormula(String name) {
        assertThat(codes(with(name, null, CARD, ""))).containsExactly("NAME_LOOKS_LIKE_A_FORMULA /name");
    }

    @Test
    void aNameHasUpToHundredCharactersCountedAsPeopleCount() {
        assertThat(codes(with("𠮷".repeat(100), null, CARD, ""))).isEmpty();
        assertThat(codes(with("李".repeat(101), null, CARD, ""))).containsExactly("VALUE_IS_TOO_LONG /name");
        assertThat(codes(with("李\u202e明", null, CARD, ""))).containsExactly("NAME_HAS_CONTROL_CHARACTERS /name");
        assertThat(codes(with("买买提·艾力", null, CARD, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "1234, false",
        "12345, true",
        "+86 138-1234-5678, true",
        "１３８１２３４５６７８, true",
        "123456789012345678901, false",
        "138+1234, false",
        "abc, false"
    })
    void aPhoneHasFiveToTwentyDigits(String phone, boolean taken) {
        assertThat(with("李", null, CARD, phone).refusals(NOW).isEmpty()).isEqualTo(taken);
    }

    @Test
    void onlyConfirmedCasesHaveAClinicalType() {
        Registration contact = new Registration(
                "李",
                null,
                null,
                CARD,
                "",
                "",
                "",
                Category.CLOSE_CONTACT,
                ClinicalType.MILD,
                null,
                null,
                NOW,
                null,
                null);
        Registration confirmed = new Registration(
                "李", null, null, CARD, "", "", "", Category.CONFIRMED, null, null, null, NOW, null, null);
        assertThat(codes(contact)).containsExactly("CLINICAL_TYPE_ONLY_OF_CONFIRMED /clinicalType");
        assertThat(codes(confirmed)).isEmpty();
    }

    private static Registration with(String name, Sex sex, Paper paper, String phone) {
        return new Registration(
                name, sex, null, paper, phone, "", "", Category.CLOSE_CONTACT, null, null, null, NOW, null, Set.of());
    }

    private static List<String> codes(Registration data) {
        return data.refusals(NOW).stream()
                .map(r -> r.code().name() + " " + r.pointer())
                .toList();
    }
}
