package lazaret.testing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lazaret.living.RequestKind;

/** Hotels of one room with somebody in it, written past the product. */
@ApplicationScoped
class LivingHouses {
    private int count;

    @Inject
    private Tables tables;

    /** A facility with one person in one room. */
    record House(String code, String person, long stay) {}

    House house() {
        String code = "LIV" + ++count;
        tables.run(
                "insert into facility (code, kind, name, district, opened_on)"
                        + " values (?, 'QUARANTINE_HOTEL', '酒店', '长宁', '2022-01-01')",
                code);
        long unit =
                tables.run("insert into unit (facility_code, name, kind) values (?, '1F', 'FLOOR') returning id", code);
        long room = tables.run(
                "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure) values (?, ?, '1', 'CONTAMINATED', true, false, true, false) returning id",
                code,
                unit);
        long bed = tables.run(
                "insert into bed (code, room_id, facility_code, position) values (?, ?, ?, '1') returning id",
                code + "-1-1",
                room,
                code);
        long person = tables.run(
                "insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by)"
                        + " values (?, '测试', 'F', 'TEMPORARY', ?, now(), 'tester') returning id",
                code + "-P",
                code);
        long stay = tables.run(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by,"
                        + " arrived_at, arrived_by) values (?, ?, ?, ?, ?, now() - interval '1 day', 'tester',"
                        + " now() - interval '1 day', 'tester') returning id",
                person,
                bed,
                code,
                person,
                room);
        return new House(code, code + "-P", stay);
    }

    /** A request from the room; its number. */
    String filed(House house, RequestKind kind) {
        return "L"
                + tables.run(
                        "insert into living_request (stay_id, facility_code, kind, urgent, tap, filed_at)"
                                + " values (?, ?, ?, false, ?, now()) returning id",
                        house.stay(),
                        house.code(),
                        kind.name(),
                        Long.toString(System.nanoTime()));
    }

    /** The record of the person's latest plan; 0 where there is none. */
    long latestPlan(House house) {
        return tables.run(
                "select coalesce(max(n.id), 0) from person_plan n join person p on p.id = n.person_id where p.number = ?",
                house.person());
    }
}
