package lazaret.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import lazaret.person.PersonRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static final String TITLES = "姓名,身份证号,类别,发现时间,电话,现住址,特殊需求";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-11-14 08:46",
                "2022/11/14 8:46:00",
                "2022.11.14 08：46",
                "2022年11月14日8时46分",
                "２０２２-11-14 08:46",
                "2022-11-14T00:46:00Z",
                "2022-11-14T08:46:00+08:00"
            })
    void aTimeIsReadAsItIsWritten(String written) {
        assertThat(person("王静", written, "", "").value().data().foundAt()).isEqualTo("2022-11-14T00:46:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-13-40 25:61", "2022-11-14", "2022-02-29 08:00", "44879.365", "24:00", "0022-11-14 08:46"})
    void whatIsNoTimeIsNotGuessed(String written) {
        assertThat(Rows.reasons(person("王静", written, "", ""))).isEqualTo("NOT_A_TIME /foundAt");
    }

    @ParameterizedTest
    @CsvSource({"2022-11-01", "2022/11/1", "2022年11月1日", "2022-11-01 00:00:00"})
    void aDayIsReadAsItIsWritten(String written) {
        assertThat(Times.day(written)).hasValue(LocalDate.of(2022, 11, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "护照|E1234567|1990/5/3||1990-05-03",
                "护照|E1234567||男|",
                "居民身份证|130199199110120028|||1991-10-12",
                "居民身份证|130199199110120028|1991-10-13||BIRTH_DATE_DISAGREES_WITH_ID /birthDate",
                "护照|E1234567|2022-11-25||BIRTH_DATE_IS_IMPOSSIBLE /birthDate"
            })
    void aBirthDateIsWantedWhereThePaperDoesNotSayIt(
            String type, String paper, String born, String sex, String expected) {
        Row<PersonRow> row = Rows.row(
                new PeopleSheet(),
                "姓名,性别,证件类型,证件号码,出生日期,类别,发现时间",
                "王静",
                sex == null ? "女" : sex,
                type,
                paper,
                born == null ? "" : born,
                "密接",
                "2022-11-14 08:46");
        String found =
                row.refusals().isEmpty() ? Objects.toString(row.value().data().birthDate(), null) : Rows.reasons(row);
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+张三", "-张三", "@张三", "＝张三", " =张三"})
    void textsThatASpreadsheetWouldCalculateAreRefused(String text) {
        assertThat(Rows.reasons(person(text, "2022-11-14 08:46", "", ""))).isEqualTo("CELL_LOOKS_LIKE_A_FORMULA /name");
        assertThat(Rows.reasons(person("王静", "2022-11-14 08:46", "", text)))
                .isEqualTo("CELL_LOOKS_LIKE_A_FORMULA /address");
    }

    @Test
    void theApostropheOfOurErrorFilesComesBackAndAPlusBeforeAPhoneStays() {
        Row<lazaret.person.PersonRow> row = person("王静", "2022-11-14 08:46", "'+86 170 4582 7139", "");
        assertThat(Rows.reasons(row)).isEmpty();
        assertThat(row.value().data().phone()).isEqualTo("+8617045827139");
    }

    @Test
    void digitsThatExcelLostAreNotGuessed() {
        assertThat(Rows.reasons(
                        Rows.row(new PeopleSheet(), TITLES, "王静", "1.3019919720413E+17", "密接", "2022-11-14 08:46")))
                .isEqualTo("DIGITS_ARE_LOST /paper/number");
    }

    @Test
    void everyWrongCellOfARowIsFoundAtOnce() {
        assertThat(Rows.reasons(Rows.row(
                        new PeopleSheet(), TITLES, "", "130199197204130018", "不详", "昨天", "abc", "x".repeat(201), "飞行")))
                .isEqualTo("CELL_IS_EMPTY /name, WORD_IS_NOT_KNOWN /category, NOT_A_TIME /foundAt,"
                        + " WORD_IS_NOT_KNOWN /needs, ID_CHECK_DIGIT_IS_WRONG /paper/number,"
                        + " PHONE_IS_MALFORMED /phone, VALUE_IS_TOO_LONG /address");
    }

    @ParameterizedTest
    @CsvSource({"36.6, 36.6", "36.6℃, 36.6", "３６.６, 36.6", "-10, -10"})
    void aNumberMayHaveItsUnit(String written, String value) {
        assertThat(Rows.row(new FacilitySheet(), "编码,类型,名称,区县,启用日期,纬度", "H1", "方舱", "甲", "乙", "2022-11-01", written)
                        .value()
                        .latitude())
                .isEqualByComparingTo(value);
    }

    private static Row<lazaret.person.PersonRow> person(String name, String found, String phone, String address) {
        return Rows.row(new PeopleSheet(), TITLES, name, "130199197204130017", "密接", found, phone, address);
    }
}
