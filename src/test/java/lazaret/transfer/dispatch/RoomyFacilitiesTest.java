package lazaret.transfer.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lazaret.facility.FacilityKind;
import lazaret.testing.Database;
import lazaret.testing.Hotel;
import lazaret.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a diversion is asked for first, on the real database. */
class RoomyFacilitiesTest {
    private static final List<FacilityKind> ANY = List.of(FacilityKind.values());

    private static Database database;
    private static Sql sql;

    @BeforeAll
    static void build() {
        database = Database.empty();
        sql = database.sql();
        Hotel.build(sql, "NEAR", 2);
        Hotel.build(sql, "SMALL", 1);
        Hotel.build(sql, "LARGE", 3);
        Hotel.build(sql, "FIELD", 9);
        sql.run("update facility set kind = 'FIELD_HOSPITAL' where code = 'FIELD'");
        Hotel full = Hotel.build(sql, "FULL", 1);
        full.contacts(sql, 1);
        sql.run("insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by)"
                + " select p.id, b.id, 'FULL', p.id, b.room_id, now(), 'tester' from person p, bed b"
                + " where p.number = 'FULL-C1' and b.code = 'FULL-1-1'");
    }

    @AfterAll
    static void close() {
        sql.close();
        database.close();
    }

    @Test
    void thoseOfTheSameKindComeFirstThenThoseWithTheMostBeds() {
        assertThat(otherThan("NEAR", ANY, Optional.empty())).containsExactly("LARGE", "SMALL", "FIELD");
    }

    @Test
    void whereNoneRefusesTheMostBedsComeFirst() {
        assertThat(otherThan("", ANY, Optional.empty())).containsExactly("FIELD", "LARGE", "NEAR", "SMALL");
    }

    @Test
    void nothingOutsideTheOwnFacilitiesAndOfOtherKindsIsOffered() {
        assertThat(otherThan("NEAR", List.of(FacilityKind.QUARANTINE_HOTEL), Optional.of(List.of("SMALL", "FIELD"))))
                .containsExactly("SMALL");
        assertThat(otherThan("NEAR", ANY, Optional.of(List.of()))).isEmpty();
    }

    private static List<String> otherThan(
            String refusing, List<FacilityKind> kinds, Optional<Collection<String>> within) {
        return database.inTransaction(em -> new RoomyFacilities(em).otherThan(refusing, kinds, within)).stream()
                .map(RoomyFacilities.Line::code)
                .toList();
    }
}
