package lazaret.testing;

import java.util.List;
import java.util.stream.IntStream;

/** A quarantine hotel and contacts for it, written past the product; rooms are for one, twenty on a floor. */
public record Hotel(String code, int rooms) {

    /** Builds it. */
    public static Hotel build(Sql sql, String code, int rooms) {
        sql.run(
                "insert into facility (code, kind, name, district, opened_on)"
                        + " values (?, 'QUARANTINE_HOTEL', ?, '长宁', '2022-01-01')",
                code,
                "酒店 " + code);
        sql.run(
                "insert into unit (facility_code, name, kind)"
                        + " select ?, floor || '层', 'FLOOR' from generate_series(1, (? + 19) / 20) floor",
                code,
                rooms);
        sql.run(
                "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure)"
                        + " select u.facility_code, u.id, n::text, 'CONTAMINATED', true, false, true, false"
                        + " from generate_series(1, ?) n join unit u"
                        + " on u.facility_code = ? and u.name = ((n + 19) / 20) || '层'",
                rooms,
                code);
        sql.run(
                "insert into bed (code, room_id, facility_code, position)"
                        + " select facility_code || '-' || number || '-1', id, facility_code, '1' from room"
                        + " where facility_code = ?",
                code);
        return new Hotel(code, rooms);
    }

    /** The code of the bed of a room, the first room being 0. */
    public String bed(int room) {
        return code + "-" + (room + 1) + "-1";
    }

    /** Close contacts found yesterday; their numbers. */
    public List<String> contacts(Sql sql, int many) {
        sql.run(
                "insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)"
                        + " select ? || '-C' || n, '测试' || n, case n % 2 when 0 then 'F' else 'M' end, '1980-01-01',"
                        + " 'TEMPORARY', ? || '-C' || n, now() - interval '1 day', 'tester' from generate_series(1, ?) n",
                code, code, many);
        sql.run(
                "insert into category_entry (person_id, category, at, recorded_by)"
                        + " select id, 'CLOSE_CONTACT', found_at, 'tester' from person where number like ?",
                code + "-C%");
        sql.run(
                "insert into exposure (person_id, at, recorded_by)"
                        + " select id, found_at, 'tester' from person where number like ?",
                code + "-C%");
        return IntStream.rangeClosed(1, many).mapToObj(n -> code + "-C" + n).toList();
    }
}
