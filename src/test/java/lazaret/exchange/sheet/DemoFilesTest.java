package lazaret.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lazaret.person.PersonRow;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DemoFilesTest {
    @TempDir
    Path folder;

    static Stream<Arguments> filesOfTheCity() {
        return Stream.of(
                Arguments.of("facilities", new FacilitySheet(), 33),
                Arguments.of("rooms", new RoomSheet(), 3444),
                Arguments.of("people", new PeopleSheet(), 2000),
                Arguments.of("stays", new StaySheet(), 1927),
                Arguments.of("tests", new TestSheet(), 5824),
                Arguments.of("health", new HealthSheet(), 17247),
                Arguments.of("ambulances", new AmbulanceSheet(), 60));
    }

    @ParameterizedTest
    @MethodSource("filesOfTheCity")
    void everyRowOfTheCityIsSound(String kind, Sheet<?> sheet, int rows) {
        List<? extends Row<?>> all = Rows.of(sheet, "/lazaret/demo/" + kind + ".csv", folder);
        assertThat(all).hasSize(rows).allSatisfy(row -> assertThat(row.refusals())
                .isEmpty());
    }

    @Test
    void whatIsWrongInTheFileWithErrorsIsFoundAtItsCell() {
        List<Row<PersonRow>> rows = Rows.of(new PeopleSheet(), "/lazaret/people-with-errors.gb18030.csv", folder);
        assertThat(rows)
                .extracting(row -> row.line().number() + " " + Rows.reasons(row))
                .containsExactly(
                        "2 ID_CHECK_DIGIT_IS_WRONG /paper/number",
                        "3 SEX_DISAGREES_WITH_ID /sex",
                        "4 WORD_IS_NOT_KNOWN /category",
                        "5 NOT_A_TIME /lastExposureAt",
                        "6 CELL_LOOKS_LIKE_A_FORMULA /name",
                        "7 ID_IS_NOT_18_CHARACTERS /paper/number",
                        "8 CELL_IS_EMPTY /name",
                        "9 TIME_IN_THE_FUTURE /foundAt",
                        "10 PHONE_IS_MALFORMED /phone",
                        "11 ",
                        "12 ",
                        "13 ", // the same as the row before: found when it is taken
                        "14 CLINICAL_TYPE_ONLY_OF_CONFIRMED /clinicalType",
                        "15 VALUE_IS_TOO_LONG /name");
        assertThat(rows).flatExtracting(Row::refusals).allSatisfy(refusal -> {
            assertThat(Texts.of(Texts.CHINESE, refusal)).doesNotContain("??").doesNotContain("{");
            assertThat(Texts.of(Locale.ENGLISH, refusal)).doesNotContain("??").doesNotContain("{");
        });
    }
}
