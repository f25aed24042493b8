package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lazaret.platform.SeenInFile;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonSearchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-24T00:00:00Z"), ZoneOffset.UTC);

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
    void everyWayOfSearchingFindsAndMasks() {
        take(Registers.rows("/lazaret/demo/people.csv", "UTF-8").subList(0, 500));
        for (String text : new String[] {"R00002", "吕丽", "lvli", "LLB", "130199199110120028", "20028", "17032677944"}) {
            assertThat(search(text, Optional.empty())).as(text).contains("R00002");
        }
        assertThat(search("lulibiao", Optional.empty())).containsExactly("R00002");
        assertThat(search("028", Optional.empty())).isEmpty();
        assertThat(search("%", Optional.empty())).isEmpty();
        assertThat(search("", Optional.empty())).hasSize(20).startsWith("R00001", "R00002");
        FoundPerson found = database.inTransaction(em -> new PersonSearch(em, CLOCK)
                .find("R00002", "", 20, Optional.empty())
                .get(0));
        assertThat(found)
                .isEqualTo(new FoundPerson(
                        "R00002",
                        "吕*驫",
                        Sex.F,
                        31,
                        PaperType.RESIDENT_ID,
                        "130199********0028",
                        "170****7944",
                        Category.CLOSE_CONTACT,
                        null));
    }

    @Test
    void theOtherReadingOfASurnameAndTheEndOfATelephoneFindToo() {
        take(List.of(Registers.row(1, "R1", "19720413", 1, "覃明"), Registers.row(2, "R2", "19720413", 3, "谭明")));
        assertThat(search("qinming", Optional.empty())).containsExactly("R1");
        assertThat(search("tanming", Optional.empty())).containsExactly("R1", "R2");
        assertThat(search("tm", Optional.empty())).containsExactly("R1", "R2");
        database.run("update person set phone = '13800138765' where number = 'R2'");
        assertThat(search("8765", Optional.empty())).containsExactly("R2");
        assertThat(search("38765", Optional.empty())).containsExactly("R2");
        assertThat(search("98765", Optional.empty())).isEmpty();
        assertThat(search("1380", Optional.empty())).isEmpty();
    }

    @Test
    void peopleOfOtherFacilitiesAreNotFoundThoseWhoWaitAre() {
        take(List.of(Registers.row(1, "R1", "19720413", 1, "张三"), Registers.row(2, "R2", "19720413", 3, "张三")));
        for (String facility : List.of("H01", "H02")) {
            database.run("insert into facility (code, kind, name, district, opened_on) values ('" + facility
                    + "', 'QUARANTINE_HOTEL', 'h', 'd', '2022-11-01')");
        }
        database.run("insert into unit (facility_code, name, kind) values ('H01', '2F', 'FLOOR')");
        database.run("insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                + " negative_pressure) select 'H01', id, '201', 'CONTAMINATED', true, true, true, false from unit");
        database.run(
                "insert into bed (code, room_id, facility_code, position) select 'H01-201-1', id, 'H01', '1' from room");
        database.run("insert into stay (person_id, bed_id, facility_code, party, reserved_at, reserved_by)"
                + " select p.id, b.id, 'H01', p.id, now(), 'test' from person p, bed b where p.number = 'R1'");
        assertThat(search("张三", Optional.of(List.of("H01")))).containsExactly("R1", "R2");
        assertThat(search("张三", Optional.of(List.of("H02")))).containsExactly("R2");
        assertThat(search("张三", Optional.empty())).containsExactly("R1", "R2");
    }

    private List<String> search(String text, Optional<Collection<String>> facilities) {
        return database.inTransaction(em -> new PersonSearch(em, CLOCK)
                .find(text, "", 20, facilities).stream()
                        .map(FoundPerson::number)
                        .toList());
    }

    private void take(List<PersonRow> rows) {
        database.inTransaction(em -> new PeopleImport(em, CLOCK).registerAll(rows, new SeenInFile(), "test"));
    }
}
