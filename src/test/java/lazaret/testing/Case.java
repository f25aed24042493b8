package lazaret.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** One person of one hotel with a story told so far, past the product; every attempt gets a new one. */
final class Case {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Sql sql;
    private final Hotel hotel;
    private final int room;

    final String person;
    final String bed;
    final String freeBed;
    private Object stay;
    private String plate;

    /** Takes the next two rooms of the hotel: one for the person, one beside it. */
    Case(Sql sql, Hotel hotel) {
        this.sql = sql;
        this.hotel = hotel;
        room = COUNT.getAndAdd(2) % hotel.rooms();
        bed = hotel.bed(room);
        freeBed = hotel.bed(room + 1);
        person = "CASE" + COUNT.get();
        sql.run(
                "insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)"
                        + " values (?, '案例', 'F', '1980-01-01', 'TEMPORARY', ?, now() - interval '3 days', 'tester')",
                person,
                person);
        sql.run(
                "insert into category_entry (person_id, category, at, recorded_by)"
                        + " select id, 'CLOSE_CONTACT', found_at, 'tester' from person where number = ?",
                person);
    }

    /** A day in a far future that no other case has. */
    String dayOfItsOwn() {
        return LocalDate.of(2100, 1, 1)
                .plusDays(Long.parseLong(person.substring("CASE".length())))
                .toString();
    }

    /** A day of the past that no other case of the hotel has. */
    String dayThatIsOver() {
        return LocalDate.of(2022, 1, 2)
                .plusDays(Long.parseLong(person.substring("CASE".length())) % 1500)
                .toString();
    }

    /** A version of the place that nobody else writes. */
    JsonObject policyOfItsOwn() {
        return Json.createObjectBuilder(Json.createReader(new StringReader("""
                        {"kind": "QUARANTINE", "validFrom": "2030-01-01", "who": [{"category": "CLOSE_CONTACT"}], "days": 3,
                         "criteria": [{"code": "MINIMUM_DAYS"}, {"code": "ENVIRONMENT_NEGATIVE"}],
                         "source": "本地", "sourceInEnglish": "local"}""")).readObject())
                .add("id", "OWN-" + person)
                .build();
    }

    Case reserved() {
        return stay("null", "null", "null");
    }

    Case present() {
        return stay("now() - interval '2 days'", "null", "null");
    }

    /** Out of the door a moment ago. */
    Case leftJustNow() {
        return stay("now() - interval '2 days'", "now() - interval '1 second'", "'RELEASE'");
    }

    /** A clinician has signed that this person may leave. */
    Case signedOff() {
        sql.run(
                "insert into sign_off (stay_id, policy_id, criteria, known, signed_at, signed_by)"
                        + " values (?, 'PC9-close', '[]', '{}', now() - interval '1 minute', 'tester')",
                stay);
        return this;
    }

    Case departed() {
        return stay("now() - interval '2 days'", "now() - interval '2 hours'", "'RELEASE'");
    }

    private Case stay(String arrivedAt, String departedAt, String reason) {
        stay = sql.one(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by,"
                        + " arrived_at, arrived_by, departed_at, departed_by, departure_reason)"
                        + " select p.id, b.id, b.facility_code, p.id, b.room_id, now() - interval '2 days', 'tester', "
                        + arrivedAt + ", 'tester', " + departedAt + ", 'tester', " + reason
                        + " from person p, bed b where p.number = ? and b.code = ? returning id",
                person,
                bed);
        return this;
    }

    /** The same person with a passport, registered before by somebody else and waiting nowhere. */
    String registeredBefore() {
        sql.run(
                "insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)"
                        + " select number || 'B', name, sex, birth_date, 'PASSPORT', 'B' || paper_number, found_at, ''"
                        + " from person where number = ?",
                person);
        sql.run(
                "insert into category_entry (person_id, category, at, recorded_by)"
                        + " select id, 'CLOSE_CONTACT', found_at, 'tester' from person where number = ?",
                person + "B");
        return person + "B";
    }

    /** An exposure of four days ago. */
    String exposure() {
        return "E"
                + sql.one(
                        "insert into exposure (person_id, at, recorded_by) select id, now() - interval '4 days', 'tester'"
                                + " from person where number = ? returning id",
                        person);
    }

    String facility() {
        return hotel.code();
    }

    String stayNumber() {
        return "S" + stay;
    }

    /** A swab of this morning without a result. */
    String specimen() {
        return "T"
                + sql.one(
                        "insert into specimen (person_id, sampled_at, site, laboratory, recorded_by)"
                                + " select id, now() - interval '1 hour', 'OTHER', '市疾控', 'tester' from person"
                                + " where number = ? returning id",
                        person);
    }

    /** An override that another clinician has asked for. */
    String override() {
        return "O"
                + sql.one(
                        "insert into override_request (stay_id, kind, at, reason, requested_by)"
                                + " values (?, 'OVERRIDE', now() - interval '1 minute', '家中有急事', 'somebody')"
                                + " returning id",
                        stay);
    }

    /** The number of the certificate of whoever departed. */
    String certificate() {
        sql.run(
                "insert into clearance_decision (stay_id, certificate, policy_id, clear, criteria, decided_at, decided_by)"
                        + " values (?, ?, 'PC9-close', true, '[]', now() - interval '2 hours', 'tester')",
                stay,
                "C" + stay);
        return "C" + stay;
    }

    /** The observation of whoever departed, running since then. */
    String followUp() {
        return "F"
                + sql.one(
                        "insert into follow_up (stay_id, facility_code, policy_id, began_on, ends_on, began_at, recorded_by)"
                                + " values (?, ?, 'PC9-close', current_date - 1, current_date + 2,"
                                + " now() - interval '2 hours', 'tester') returning id",
                        stay,
                        hotel.code());
    }

    /** A visit of an hour ago that found nothing; its number. */
    String visited() {
        return "K"
                + sql.one(
                        "insert into follow_up_check (follow_up_id, facility_code, kind, day, due_on, asked_for, done_at,"
                                + " done_recorded_at, done_by, finding) values (?, ?, 'VISIT', 1, current_date, true,"
                                + " now() - interval '1 hour', now(), 'tester', 'WELL') returning id",
                        Long.valueOf(followUp().substring(1)),
                        hotel.code());
    }

    /** The observation of somebody whom nobody reached. */
    String lostFollowUp() {
        String number = followUp();
        sql.run(
                "update follow_up set ended_at = now(), ended_by = 'tester', outcome = 'LOST' where id = ?",
                Long.valueOf(number.substring(1)));
        return number;
    }

    /** A bag that waits. */
    String bagOfWaste() {
        return "W"
                + sql.one(
                        "insert into waste_bag (facility_code, kind, weight_kg, sealed_at, sealed_by, recorded_at)"
                                + " values (?, 'INFECTIOUS', 2.5, now() - interval '1 hour', 'tester', now()) returning id",
                        hotel.code());
    }

    /** A disinfection that somebody else has done. */
    String disinfection() {
        return "X"
                + sql.one(
                        "insert into disinfection (facility_code, subject, finished_at, agent, contact_minutes, done_by)"
                                + " values (?, ?, now() - interval '1 hour', '含氯消毒剂', 30, 'somebody') returning id",
                        hotel.code(),
                        hotel.code() + "/" + (room + 1));
    }

    /**
     * A transfer from home to the room in an ambulance of its own, with the steps so far; the crews of tests drive it, unless
     * the hotel is foreign to them.
     */
    String transfer(String... kinds) {
        plate = person;
        sql.run(
                "insert into ambulance (plate, station, negative_pressure, recorded_by) values (?, '东站', true, 'tester')",
                plate);
        sql.run(
                "insert into pressure_check (plate, checked_on, pascal, recorded_by)"
                        + " values (?, current_date - 1, -12, 'tester')",
                plate);
        if (!hotel.code().equals("FOREIGN")) {
            sql.run("update crew_shift set ended_at = now() where ended_at is null");
            sql.run(
                    "insert into crew_shift (plate, username, began_at) select ?, username, now() from account"
                            + " where role = 'CREW'",
                    plate);
        }
        boolean there = java.util.List.of(kinds).contains("HANDED_OVER");
        Object transfer = sql.one(
                "insert into transfer (person_id, cause, urgency, to_facility, to_home, requested_at, requested_by,"
                        + " closed_at) select id, 'REQUEST', 'ROUTINE', ?, false, now() - interval '5 hours', 'tester', "
                        + (there ? "now() - interval '1 hour'" : "null") + " from person where number = ? returning id",
                hotel.code(),
                person);
        if (kinds.length > 0) {
            sql.run(
                    "insert into trip (transfer_id, plate, taken_at, taken_by) values (?, ?, now() - interval '4 hours',"
                            + " 'tester')",
                    transfer,
                    plate);
        }
        for (int i = 0; i < kinds.length; i++) {
            sql.run(
                    "insert into transfer_step (transfer_id, kind, at, recorded_by, received_by, stay_id)"
                            + " values (?, ?, now() - interval '4 hours' + ? * interval '10 minutes', 'somebody', '护士', ?)",
                    transfer,
                    kinds[i],
                    i,
                    kinds[i].equals("PICKED_UP") ? null : stay);
        }
        return "TR" + transfer;
    }

    /** An ambulance that is ready and that no other case has. */
    String spareAmbulance() {
        String spare = person + "S";
        sql.run(
                "insert into ambulance (plate, station, negative_pressure, recorded_by) values (?, '东站', true, 'tester')",
                spare);
        sql.run(
                "insert into pressure_check (plate, checked_on, pascal, recorded_by)"
                        + " values (?, current_date - 1, -12, 'tester')",
                spare);
        return spare;
    }

    /** The same, out of service for two hours; used by somebody before or not. */
    String failedAmbulance(boolean used) {
        String failed = spareAmbulance();
        sql.run(
                "insert into vehicle_outage (plate, from_at, reason, contaminated, recorded_by)"
                        + " values (?, now() - interval '2 hours', '抛锚', ?, 'somebody')",
                failed,
                used);
        return failed;
    }

    /** Number of a shift planned for such a vehicle, on a day of its own. */
    String plannedShift() {
        return plannedShift(spareAmbulance(), "date '" + dayOfItsOwn() + "'");
    }

    /** The same for a vehicle, eight hours from a moment on that is said in SQL. */
    String plannedShift(String vehicle, String from) {
        Object id = sql.one(
                "insert into planned_shift (plate, from_at, until_at, ends_at, planned_by) select ?, t, t + interval '8 hours',"
                        + " t + interval '8 hours', 'tester' from (select cast(" + from
                        + " as timestamptz) as t) x returning id",
                vehicle);
        sql.run(
                "insert into planned_crew (shift_id, username, from_at, ends_at) select s.id, 'crew.all', s.from_at, s.ends_at"
                        + " from planned_shift s where s.id = ?",
                id);
        return "SH" + id;
    }

    /** Code of a yellow-code hospital without beds. */
    String yellow() {
        sql.run("insert into facility (code, kind, name, district, opened_on) values ('CASEY', 'YELLOW_CODE_HOSPITAL',"
                + " '黄码医院', '长宁', '2022-01-01') on conflict do nothing");
        return "CASEY";
    }

    /** A series of visits there. */
    String series() {
        return "VS"
                + sql.one(
                        "insert into visit_series (person_id, facility_code, purpose, weekdays, begins, minutes, from_day,"
                                + " until_day, requested_at, requested_by) select id, ?, 'DIALYSIS', '1,3,5', '08:30', 240,"
                                + " current_date, current_date + 6, now(), 'tester' from person where number = ? returning id",
                        yellow(),
                        person);
    }

    /** A visit of tomorrow in such a series. */
    String visit() {
        return "V"
                + sql.one(
                        "insert into visit (series_id, person_id, begins_at, ends_at, recorded_at) select s.id, s.person_id,"
                                + " now() + interval '1 day', now() + interval '28 hours', now() from visit_series s"
                                + " where s.id = ? returning id",
                        Long.valueOf(series().substring(2)));
    }

    /** The stay that the person left for a visit an hour ago; the bed is kept. */
    String keptStay() {
        sql.run(
                "update stay set departed_at = now() - interval '1 hour', departed_recorded_at = now(), departed_by = 'crew',"
                        + " departure_reason = 'TRANSFER', kept_by = 'crew' where id = ?",
                stay);
        return stayNumber();
    }

    /** The ambulance of the transfer that was told last. */
    String plate() {
        return plate;
    }
}
