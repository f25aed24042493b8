package lazaret.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lazaret.platform.RefusalException;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    private static final PeopleSheet PEOPLE = new PeopleSheet();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名,身份证号,人员类别,发现时间",
                "Name,ID Number,Category,Found at",
                " 姓 名 ,证件号码（必填）,类别,发现时间",
                "name,paper_number,category,found_at"
            })
    void columnsAreKnownByTheirSynonyms(String titles) {
        assertThat(Rows.reasons(Rows.row(PEOPLE, titles, "王静", "130199197204130017", "密切接触者", "2022-11-14 08:46")))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamedInOneSentence() {
        assertThatThrownBy(() -> new Header(List.of("姓名", "备注"), PEOPLE.columns()))
                .isInstanceOfSatisfying(RefusalException.class, refused -> assertThat(
                                refused.refusals().stream().map(why -> Texts.of(Texts.CHINESE, why)))
                        .containsExactly("文件缺少列：人员类别、发现时间，请补上列名和数据，或下载模板填写后重新上传。"));
    }

    @Test
    void oneColumnUnderTwoTitlesIsRefused() {
        assertThatThrownBy(() -> new Header(List.of("姓名", "人员类别", "发现时间", "身份证号", "证件号码"), PEOPLE.columns()))
                .hasMessageContaining("COLUMN_IS_THERE_TWICE[身份证号, 证件号码]");
    }

    @Test
    void unknownColumnsAreKeptForOneRemarkAndOurOwnReasonsForNone() {
        Header header = new Header(List.of("姓名", "人员类别", "备注", "发现时间", "", "错误原因"), PEOPLE.columns());
        assertThat(header.ignored()).containsExactly("备注");
    }

    @Test
    void refusalsSpeakOfTheTitlesOfTheFile() {
        Row<?> row =
                Rows.row(PEOPLE, "Name,身份证号,类别,发现时间", "李".repeat(101), "130199197204130017", "密接", "2022-11-14 08:46");
        assertThat(Texts.of(Locale.ENGLISH, row.refusals().get(0)))
                .contains("Name")
                .contains("100");
    }

    @Test
    void everyRefusalHasASentenceInBothLanguages() {
        assertThat(Arrays.asList(SheetRefusal.values())).allSatisfy(code -> {
            assertThat(Texts.has(Texts.CHINESE, code.key())).as(code.key()).isTrue();
            assertThat(Texts.has(Texts.ENGLISH, code.key())).as(code.key()).isTrue();
        });
    }
}
