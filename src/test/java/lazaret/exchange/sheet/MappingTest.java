package lazaret.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final List<Column> COLUMNS = new AmbulanceSheet().columns();

    @Test
    void aGuessFollowsTheTitlesAndTellsWhatIsMissing() {
        Mapping guess = Mapping.guess(List.of("车号", "plate", "备注"), COLUMNS);
        assertThat(guess.pointers()).containsExactly("/plate", "/plate", "");
        assertThat(guess.missing(COLUMNS)).extracting(Column::pointer).containsExactly("/station", "/negativePressure");
    }

    @Test
    void whatSomebodySaysGoesBeforeTheTitle() {
        List<String> titles = List.of("站点", "车牌号", "负压");
        Header header = new Header(titles, COLUMNS, new Mapping(List.of("/plate", "/station", "/negativePressure")));
        assertThat(header.titleOf("/plate")).isEqualTo("站点");
        assertThatThrownBy(() ->
                        new Header(titles, COLUMNS, new Mapping(List.of("/plate", "/plate", "/negativePressure"))))
                .hasMessageContaining("COLUMN_IS_THERE_TWICE[站点, 车牌号]");
    }

    @Test
    void theFileOfErrorsIsUnderstoodWithoutHelp() {
        List<String> titles = List.of("站点", "车牌", "负压", "负压车", "别的");
        Mapping chosen = new Mapping(List.of("/plate", "/station", "", "/negativePressure", ""));
        for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            List<String> speaking = chosen.speakingTitles(titles, COLUMNS, language, title -> "未导入 " + title);
            assertThat(Mapping.guess(speaking, COLUMNS)).isEqualTo(chosen);
        }
        assertThat(chosen.speakingTitles(titles, COLUMNS, Texts.CHINESE, title -> "未导入 " + title))
                .containsExactly("车牌号", "站点", "未导入 负压", "负压车", "别的");
    }

    @Test
    void everyTitleOfEveryTemplateIsUnderstoodInBothLanguages() {
        for (Sheet<?> sheet : List.of(
                new FacilitySheet(),
                new RoomSheet(),
                new PeopleSheet(),
                new StaySheet(),
                new TestSheet(),
                new HealthSheet(),
                new AmbulanceSheet())) {
            List<Column> columns = sheet.columns();
            List<String> pointers = columns.stream().map(Column::pointer).toList();
            for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
                List<String> titles =
                        columns.stream().map(column -> column.title(language)).toList();
                assertThat(Mapping.guess(titles, columns).pointers())
                        .as(titles.toString())
                        .isEqualTo(pointers);
                assertThat(titles).doesNotHaveDuplicates();
            }
            assertThat(columns).allSatisfy(column -> assertThat(column.title(Texts.ENGLISH))
                    .matches("\\p{ASCII}+"));
        }
    }
}
