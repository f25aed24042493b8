package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.platform.NamedConstraint;
import lazaret.platform.RowOutcome;
import lazaret.platform.RowOutcome.State;
import lazaret.platform.SeenInFile;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleImportTest {
    private static final Instant NOW = Instant.parse("2022-11-24T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int CHUNK = 500;

    private Database database;

    @BeforeEach
    void start() {
        database = Database.empty();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void ofTheFileWithErrorsTwoRowsAreTakenAndTheOthersExplained() {
        List<PersonRow> rows = Registers.rows("/lazaret/people-with-errors.gb18030.csv", "GB18030");
        List<RowOutcome> outcomes = take(rows);
        List<String> why = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            why.add(rows.get(i).line() + " " + reasons(outcomes.get(i)));
        }
        // row 4 has a time that is none and does not come so far
        assertThat(why)
                .containsExactly(
                        "1 ID_CHECK_DIGIT_IS_WRONG /paper/number",
                        "2 SEX_DISAGREES_WITH_ID /sex",
                        "3 FIELD_IS_MISSING /category",
                        "5 NAME_LOOKS_LIKE_A_FORMULA /name",
                        "6 ID_IS_NOT_18_CHARACTERS /paper/number",
                        "7 FIELD_IS_MISSING /name",
                        "8 TIME_IN_THE_FUTURE /foundAt",
                        "9 PHONE_IS_MALFORMED /phone",
                        "10 ",
                        "11 ",
                        "12 DUPLICATE_IN_FILE /number",
                        "13 CLINICAL_TYPE_ONLY_OF_CONFIRMED /clinicalType",
                        "14 VALUE_IS_TOO_LONG /name");
        assertThat(database.ask("select string_agg(number, ' ' order by number) from person"))
                .isEqualTo("E00010 R00012");
    }

    @Test
    void aCityIsTakenQuicklyAndTheSecondTimeNothingChanges() {
        List<PersonRow> city = Registers.rows("/lazaret/demo/people.csv", "UTF-8");
        assertThat(states(take(city))).isEqualTo(Map.of(State.DONE, 2000L));
        database.inTransaction(em -> {
            Person person = new People(em).lock("R00012");
            person.diagnose(new Diagnosis(Category.CONFIRMED, ClinicalType.MILD, false, NOW, "panel"), "c");
            person.correct(person.lastExposure().orElseThrow(), NOW, "asked again", "c");
            return null;
        });
        assertThat(states(take(city))).isEqualTo(Map.of(State.SKIPPED, 2000L));
        assertThat(database.ask("select count(*) from category_entry")).isEqualTo(2001L);
        assertThat(database.ask("select count(*) from exposure")).isEqualTo(2001L);
        assertThat(database.ask("select count(*) from person_need")).isEqualTo(326L);
        assertThat(database.ask("select pinyin || ' ' || initials from person where number = 'R00002'"))
                .isEqualTo("lvlibiao llb");
    }

    @Test
    void whatContradictsTheRegisterIsRefused() {
        PersonRow first = Registers.row(1, "R1", "19720413", 1, "张三");
        take(List.of(first));
        List<RowOutcome> outcomes = take(List.of(
                Registers.row(1, "R1", "19720413", 3, "张三"),
                Registers.row(2, "R2", "19720413", 1, "张三"),
                Registers.row(3, null, "19720413", 5, "张三")));
        assertThat(outcomes)
                .extracting(o -> o.refusals().stream()
                        .map(r -> r.code().name() + " " + r.pointer() + " " + r.arguments())
                        .collect(Collectors.joining()))
                .containsExactly(
                        "NUMBER_BELONGS_TO_ANOTHER /number [R1]", "PAPER_IS_REGISTERED /paper/number [R1]", "");
        assertThat(take(List.of(Registers.row(1, "R1", "19720413", 1, "张四")))
                        .get(0)
                        .refusals())
                .extracting(r -> r.code().name() + " " + r.pointer())
                .containsExactly("ROW_DIFFERS_FROM_REGISTER /name");
        assertThat(take(List.of(Registers.row(1, null, "19720413", 1, "张三")))).containsExactly(RowOutcome.SKIPPED);
        assertThat(take(List.of(Registers.row(1, "P77", "19720413", 7, "张三")))
                        .get(0)
                        .refusals())
                .extracting(r -> r.code().name())
                .containsExactly("REGISTER_NUMBER_IS_RESERVED");
        assertThat(database.ask(
                        "select string_agg(number, ' ') from person where number like 'P%' and number = 'P' || id"))
                .isNotNull();
    }

    @Test
    void aListWritesWhatTheFormWouldWrite() {
        take(List.of(new PersonRow(1, null, inNeed("IMPORTED")), new PersonRow(2, null, inNeed(null))));
        database.inTransaction(em -> {
            for (String paper : new String[] {"REGISTERED", null}) {
                Person person = Person.register(inNeed(paper), "test");
                em.persist(person);
                person.takeNumber(null);
            }
            return null;
        });
        String columns = "name, pinyin, initials, sex, birth_date, paper_type, phone, district, address, household,"
                + " index_case, found_at, recorded_by, version, merged_into";
        assertThat(database.ask("select count(distinct (" + columns + ")) || ' of ' || count(*) from person"))
                .isEqualTo("2 of 4");
        assertThat(database.ask("select count(distinct (category, clinical_type, high_risk, at, evidence, panel,"
                        + " recorded_by, merged_by)) || ' of ' || count(*) from category_entry"))
                .isEqualTo("1 of 4");
        assertThat(database.ask("select count(distinct (at, cause, index_case, corrects, withdrawn, recorded_by,"
                        + " merged_by)) || ' of ' || count(*) from exposure"))
                .isEqualTo("1 of 4");
        assertThat(database.ask("select count(distinct need) || ' of ' || count(*) from person_need"))
                .isEqualTo("2 of 8");
        assertThat(database.ask("select count(*) from person where number = 'P' || id"
                        + " and (paper_type = 'PASSPORT' or paper_number = 'LS' || id)"))
                .isEqualTo(4L);
    }

    /** @param passport null for somebody without papers */
    private static Registration inNeed(String passport) {
        return new Registration(
                "吕丽",
                Sex.F,
                LocalDate.of(1950, 5, 5),
                passport == null ? new Paper(PaperType.TEMPORARY, null) : new Paper(PaperType.PASSPORT, passport),
                "17045827139",
                "长安区",
                "建设路1号",
                Category.CONFIRMED,
                ClinicalType.MILD,
                "J1",
                "R9",
                NOW.minusSeconds(3_600),
                NOW.minusSeconds(7_200),
                Set.of(Need.DEPENDENT, Need.HYPERTENSION));
    }

    @Test
    void whoRegistersTheSamePaperAtTheSameMomentIsToldSo() {
        PersonConstraints.declare();
        take(List.of(Registers.row(1, "R1", "19720413", 1, "张三")));
        assertThatThrownBy(() -> database.run("insert into person (number, name, sex, paper_type, paper_number,"
                        + " found_at, recorded_by) select 'R2', name, sex, paper_type, paper_number, found_at, ''"
                        + " from person"))
                .satisfies(error -> assertThat(NamedConstraint.refusalOf(error))
                        .contains(PersonRefusal.REGISTERED_BY_ANOTHER_MEANWHILE.at("/paper/number")));
    }

    private List<RowOutcome> take(List<PersonRow> rows) {
        SeenInFile seen = new SeenInFile();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<PersonRow> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            outcomes.addAll(database.inTransaction(em -> new PeopleImport(em, CLOCK).registerAll(chunk, seen, "test")));
        }
        return outcomes;
    }

    private static String reasons(RowOutcome outcome) {
        return outcome.refusals().stream()
                .map(r -> r.code().name() + " " + r.pointer())
                .collect(Collectors.joining(", "));
    }

    private static Map<State, Long> states(List<RowOutcome> outcomes) {
        return outcomes.stream().collect(Collectors.groupingBy(RowOutcome::state, Collectors.counting()));
    }
}
