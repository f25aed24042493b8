package lazaret.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lazaret.exchange.table.Line;
import lazaret.platform.Refusal;
import lazaret.platform.Texts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a cell: a value or a refusal that names the field, never an exception. */
class AnyCellTest {
    private static final int COLUMNS = 16;
    private static final List<Sheet<?>> SHEETS = List.of(
            new FacilitySheet(),
            new RoomSheet(),
            new PeopleSheet(),
            new StaySheet(),
            new TestSheet(),
            new HealthSheet(),
            new AmbulanceSheet());

    @Property(tries = 3_000)
    void anyCellGivesAValueOrARefusal(@ForAll("sheets") int sheet, @ForAll("cells") List<String> cells) {
        Sheet<?> any = SHEETS.get(sheet);
        List<String> titles = any.columns().stream().map(Column::title).toList();
        Row<?> row = any.row(any.header(titles), new Line(2, cells), Rows.NOW);
        for (Refusal refusal : row.refusals()) {
            assertThat(any.header(titles).titleOf(refusal.pointer()))
                    .as(refusal.toString())
                    .isNotEmpty();
            assertThat(Texts.of(Texts.CHINESE, refusal)).doesNotStartWith("??");
            assertThat(Texts.of(Locale.ENGLISH, refusal)).doesNotStartWith("??");
        }
    }

    @Provide
    Arbitrary<Integer> sheets() {
        return Arbitraries.of(IntStream.range(0, SHEETS.size()).boxed().toList());
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> almost = Arbitraries.of(
                "2022-11-14 08:46",
                "2022-11-31 08:46",
                "99999-1-1 0:0",
                "130199197204130017",
                "13019919720413001Ⅹ",
                "密接",
                "Y",
                "-1",
                "1e9",
                "36.6",
                "999999999.999999999",
                "'=1",
                "\u0000",
                "\ud800",
                "H01",
                "FLOOR",
                "方舱",
                "+999999999-01-01T00:00:00Z",
                "{0}",
                "''",
                "%s",
                "20",
                "2022-11-01",
                "居民身份证",
                "F");
        return Arbitraries.oneOf(anything, almost, almost).list().ofMaxSize(COLUMNS);
    }
}
