package lazaret.testing;

import java.util.List;

/** A household on its way through the city, with what it needs there; written past the product. */
final class Household {
    private Household() {}

    /** A field hospital with one room of four places in its section for families. */
    static void fieldHospital(Sql sql, String code) {
        sql.run(
                "insert into facility (code, kind, name, district, opened_on)"
                        + " values (?, 'FIELD_HOSPITAL', '方舱', '长宁', '2022-01-01')",
                code);
        sql.run("insert into unit (facility_code, name, kind) values (?, '家庭区', 'SECTION_FAMILY')", code);
        sql.run(
                "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure) select facility_code, id, 'F1', 'CONTAMINATED', false, false, true, false"
                        + " from unit where facility_code = ?",
                code);
        sql.run(
                "insert into bed (code, room_id, facility_code, position) select r.facility_code || '-F1-' || n, r.id,"
                        + " r.facility_code, n::text from room r, generate_series(1, 4) n where r.facility_code = ?",
                code);
    }

    /** A yellow-code hospital with rooms of one bed. */
    static void yellowHospital(Sql sql, String code, int rooms) {
        sql.run(
                "insert into facility (code, kind, name, district, opened_on)"
                        + " values (?, 'YELLOW_CODE_HOSPITAL', '黄码医院', '长宁', '2022-01-01')",
                code);
        sql.run("insert into unit (facility_code, name, kind) values (?, '透析室', 'WARD')", code);
        sql.run(
                "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure) select facility_code, id, n::text, 'BUFFER', true, false, true, false"
                        + " from unit, generate_series(1, ?) n where facility_code = ?",
                rooms,
                code);
        sql.run(
                "insert into bed (code, room_id, facility_code, position) select r.facility_code || '-' || r.number || '-1',"
                        + " r.id, r.facility_code, '1' from room r where r.facility_code = ?",
                code);
    }

    /** A vehicle that may be sent. */
    static void ambulance(Sql sql, String plate) {
        sql.run(
                "insert into ambulance (plate, station, negative_pressure, recorded_by) values (?, '东站', true, 'tester')",
                plate);
        sql.run(
                "insert into pressure_check (plate, checked_on, pascal, recorded_by)"
                        + " values (?, current_date - 1, -12, 'tester')",
                plate);
    }

    /** A close contact of that age, found so many days ago. */
    static void contact(Sql sql, String number, String household, int age, int daysAgo) {
        sql.run(
                "insert into person (number, name, sex, birth_date, paper_type, paper_number, household, found_at,"
                        + " recorded_by) values (?, '同行', 'F', current_date - ? * interval '365.25 days' - interval '40 days',"
                        + " 'TEMPORARY', ?, ?, now() - ? * interval '1 day', 'tester')",
                number,
                age,
                number,
                household,
                daysAgo);
        sql.run(
                "insert into category_entry (person_id, category, at, recorded_by)"
                        + " select id, 'CLOSE_CONTACT', found_at, 'tester' from person where number = ?",
                number);
        sql.run(
                "insert into exposure (person_id, at, recorded_by)"
                        + " select id, found_at, 'tester' from person where number = ?",
                number);
    }

    /** The beds in which somebody lies. */
    static List<String> beds(Sql sql, String person) {
        return sql.column(
                "select b.code from stay s join bed b on b.id = s.bed_id join person p on p.id = s.person_id"
                        + " where p.number = ? and s.arrived_at is not null and s.departed_at is null",
                person);
    }
}
