package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 24);

    @ParameterizedTest
    @CsvSource({
        // the example of GB 11643-1999, and numbers of the unassigned area 130199
        "11010519491231002X, 1949-12-31, F",
        "440524188001010014, , ",
        "130199197204130017, 1972-04-13, M",
        "13019920180908004X, 2018-09-08, F",
    })
    void birthDateAndSexStandInTheNumber(String text, LocalDate birth, Sex sex) {
        if (birth == null) {
            // right by its check digit, but of 1880
            assertThat(wrong(text)).contains("ID_BIRTH_DATE_IS_IMPOSSIBLE");
        } else {
            assertThat(wrong(text)).isEmpty();
            IdentityNumber number = new IdentityNumber(text);
            assertThat(number.birthDate()).isEqualTo(birth);
            assertThat(number.sex()).isEqualTo(sex);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "20200229, ", // a leap day
        "20210229, ID_BIRTH_DATE_IS_IMPOSSIBLE",
        "20000229, ", // a century that has one
        "19000228, ",
        "19000229, ID_BIRTH_DATE_IS_IMPOSSIBLE", // a century that has none
        "19000101, ",
        "18991231, ID_BIRTH_DATE_IS_IMPOSSIBLE",
        "20221124, ", // born today
        "20221125, ID_BIRTH_DATE_IS_IMPOSSIBLE",
        "19991301, ID_BIRTH_DATE_IS_IMPOSSIBLE",
        "19990431, ID_BIRTH_DATE_IS_IMPOSSIBLE",
        "19990400, ID_BIRTH_DATE_IS_IMPOSSIBLE",
    })
    void theBirthDateMustHaveBeen(String date, String code) {
        assertThat(wrong(Cards.number(date, 1))).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "1301991972, ID_IS_NOT_18_CHARACTERS",
        "1301991972041300171, ID_IS_NOT_18_CHARACTERS",
        "1301991972041300X7, ID_IS_NOT_18_CHARACTERS",
        "030199197204130017, ID_IS_NOT_18_CHARACTERS",
        "130199197204130018, ID_CHECK_DIGIT_IS_WRONG",
        "11010519491231002x, ",
        "１１０１０５１９４９１２３１００２Ｘ, ",
        "110105 19491231 002X, ",
    })
    void lettersAndWidthsAreForgivenWrongDigitsAreNot(String written, String code) {
        assertThat(wrong(IdentityNumber.normal(written))).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void aWrongNumberCannotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentityNumber("130199197204130018"));
    }

    @Property
    void everyRightNumberPassesAndEveryOneWrongDigitIsFound(
            @ForAll @IntRange(min = 100000, max = 999999) int area,
            @ForAll @DateRange(min = "1900-01-01", max = "2022-11-24") LocalDate birth,
            @ForAll @IntRange(max = 999) int order) {
        String right = Cards.number(String.valueOf(area), birth.toString().replace("-", ""), order);
        assertThat(wrong(right)).isEmpty();
        assertThat(new IdentityNumber(right).sex()).isEqualTo(order % 2 == 1 ? Sex.M : Sex.F);
        for (int i = 0; i < 18; i++) {
            for (char c : (i == 17 ? "0123456789X" : "0123456789").toCharArray()) {
                if (c != right.charAt(i)) {
                    String changed = right.substring(0, i) + c + right.substring(i + 1);
                    assertThat(wrong(changed)).as(changed).isPresent();
                }
            }
        }
    }

    private static Optional<String> wrong(String text) {
        return IdentityNumber.wrongWith(text, TODAY, "/paper/number")
                .map(r -> r.code().name());
    }
}
