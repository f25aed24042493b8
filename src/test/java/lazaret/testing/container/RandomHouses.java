package lazaret.testing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Invents a hotel and a hospital with people in every state that lists distinguish, among them what a hasty query gets
 * wrong: categories of the same moment whose later record has the lower number, voided stays and swabs, corrections,
 * rooms left twice. The same seed gives the same houses, but for the clock.
 */
@ApplicationScoped
class RandomHouses {
    static final String HOTEL = "LIST-H";
    static final String HOSPITAL = "LIST-D";
    private static final List<String> CONTACTS = List.of("CLOSE_CONTACT", "CLOSE_CONTACT", "INBOUND", "RISK_AREA");
    private static final List<String> PATIENTS = List.of("ASYMPTOMATIC", "CONFIRMED", "CONFIRMED", "SUSPECTED");
    private static final List<String> NEEDS = List.of("DEPENDENT", "HYPERTENSION", "PREGNANT", "WHEELCHAIR");

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Random random = new Random(20221124);
    private int count;
    private boolean built;

    @Inject
    private Tables tables;

    private RandomBedside bedside;

    /** Builds them, once for all tests of a run. */
    void build() {
        if (!built) {
            built = true;
            bedside = new RandomBedside(tables, random, now);
            house(HOTEL, "QUARANTINE_HOTEL", 260, 1);
            house(HOSPITAL, "DESIGNATED_HOSPITAL", 12, 4);
            tables.run("insert into operating_state (facility_code, unit_id, state, since, recorded_by)"
                    + " select facility_code, id, 'PAUSED', now() - interval '1 day', 'tester' from unit"
                    + " where facility_code like 'LIST-%' and name = 'U2'");
            beds(HOTEL).forEach(bed -> live(HOTEL, bed));
            beds(HOSPITAL).forEach(bed -> live(HOSPITAL, bed));
            for (int i = 0; i < 25; i++) {
                person(i % 5 == 0 ? PATIENTS : CONTACTS, i % 3 == 0 ? "LIST-W" + i / 6 : null);
            }
        }
    }

    private void house(String code, String kind, int rooms, int beds) {
        tables.run(
                "insert into facility (code, kind, name, district, opened_on) values (?, ?, ?, '区', '2022-01-01')",
                code,
                kind,
                "场所" + code);
        for (int unit = 1; unit <= 2; unit++) {
            long id = tables.run(
                    "insert into unit (facility_code, name, kind) values (?, ?, 'FLOOR') returning id",
                    code,
                    "U" + unit);
            for (int i = 1; i <= rooms / 2; i++) {
                room(code, id, Integer.toString(unit * 1000 + 50 - i), beds);
            }
        }
    }

    private void room(String house, long unit, String number, int beds) {
        long room = tables.run(
                "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure) values (?, ?, ?, ?, ?, false, true, false) returning id",
                house,
                unit,
                number,
                random.nextInt(8) == 0 ? "CLEAN" : "CONTAMINATED",
                random.nextInt(8) > 0);
        for (int position = 1; position <= beds; position++) {
            bed(house, room, number, Integer.toString(position), false);
        }
        if (random.nextInt(3) == 0) {
            bed(house, room, number, "E1", true);
        }
        if (random.nextInt(6) == 0) {
            tables.run(
                    "insert into room_outage (room_id, reason, since, recorded_by, until)"
                            + " values (?, '维修', ?, 'tester', ?)",
                    room,
                    ago(50),
                    random.nextBoolean() ? null : ago(20));
        }
    }

    private void bed(String house, long room, String number, String position, boolean extra) {
        tables.run(
                "insert into bed (code, room_id, facility_code, position, extra) values (?, ?, ?, ?, ?)",
                house + "-" + number + "-" + position,
                room,
                house,
                position,
                extra);
    }

    private List<Tables.Line> beds(String house) {
        List<Tables.Line> beds = new ArrayList<>(
                tables.lines("select id, room_id, extra from bed where facility_code = ? order by id", house));
        Collections.shuffle(beds, random);
        return beds;
    }

    /** Somebody in the bed, or nobody; extra beds of the hotel take a carer of whoever is in the room. */
    private void live(String house, Tables.Line bed) {
        boolean hotel = house.equals(HOTEL);
        if (random.nextInt(4) == 0 || bed.is("extra") && !hotel) {
            return;
        }
        List<Tables.Line> inRoom = tables.lines(
                "select party from stay where exclusive_room = ? and hold_ended_at is null and voided_at is null",
                bed.number("room_id"));
        long person = person(hotel ? CONTACTS : PATIENTS, null);
        long party = inRoom.isEmpty() ? person : inRoom.get(0).number("party");
        past(house, bed, person);
        Object room = hotel ? bed.number("room_id") : null;
        int state = random.nextInt(6);
        Instant reserved = ago(40 + random.nextInt(20));
        Instant arrived = state == 0 ? null : reserved.plus(Duration.ofMinutes(random.nextInt(2) * 30L));
        Instant departed = state == 1 || state == 2 ? ago(2 + random.nextInt(20)) : null;
        long stay = tables.run(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by,"
                        + " arrived_at, arrived_by, departed_at, departed_by, departure_reason)"
                        + " values (?, ?, ?, ?, ?, ?, 'tester', ?, 'tester', ?, 'tester', ?) returning id",
                person,
                bed.number("id"),
                house,
                party,
                room,
                reserved,
                arrived,
                departed,
                departed == null ? null : random.nextBoolean() ? "RELEASE" : "TRANSFER");
        if (state == 2) {
            disinfect(house, bed, hotel, departed.plus(Duration.ofMinutes(random.nextInt(90) - 30L)));
        }
        if (departed == null && state == 3) {
            ask(stay);
        }
        if (count % 10 == 0) {
            exposure(person, ago(24), ago(1)); // the first test day is today, at whatever hour the houses are built
        } else {
            bedside.visit(person);
        }
    }

    /** A stay of long ago that has wholly ended, and a reservation that was a mistake. */
    private void past(String house, Tables.Line bed, long person) {
        Instant then = now.minus(Duration.ofDays(100L + count));
        tables.run(
                "insert into stay (person_id, bed_id, facility_code, party, reserved_at, reserved_by, arrived_at,"
                        + " arrived_by, departed_at, departed_by, departure_reason, hold_ended_at, hold_ended_by, voided_at,"
                        + " voided_by, void_reason)"
                        + " values (?, ?, ?, ?, ?, 'tester', ?, 'tester', ?, 'tester', 'RELEASE', ?, 'tester', ?, ?, ?)",
                person,
                bed.number("id"),
                house,
                person,
                then,
                then.plus(Duration.ofHours(1)),
                then.plus(Duration.ofHours(8)),
                then.plus(Duration.ofHours(9)),
                count % 2 == 0 ? ago(90) : null,
                count % 2 == 0 ? "tester" : null,
                count % 2 == 0 ? "录错人" : null);
    }

    private void disinfect(String house, Tables.Line bed, boolean hotel, Instant finished) {
        tables.run(
                "insert into disinfection (facility_code, subject, finished_at, agent, contact_minutes, done_by)"
                        + " select ?, case when ? then r.facility_code || '/' || r.number else b.code end, ?, '含氯消毒剂', 30,"
                        + " 'tester' from bed b join room r on r.id = b.room_id where b.id = ?",
                house,
                hotel,
                finished,
                bed.number("id"));
    }

    private void ask(long stay) {
        boolean withdrawn = random.nextInt(3) == 0;
        tables.run(
                "insert into override_request (stay_id, kind, at, reason, requested_by, requested_at, withdrawn_at,"
                        + " withdrawn_by, withdrawn_because) values (?, 'OVERRIDE', ?, '家中有急事', 'tester', ?, ?, ?, ?)",
                stay,
                ago(1),
                ago(1),
                withdrawn ? now : null,
                withdrawn ? "tester" : null,
                withdrawn ? "家人未到" : null);
    }

    private long person(List<String> categories, String household) {
        int n = count++;
        Instant found = now.minus(Duration.ofHours(24L * (1 + random.nextInt(9)) + random.nextInt(20)));
        long person = tables.run(
                "insert into person (number, name, sex, birth_date, paper_type, paper_number, household, found_at,"
                        + " recorded_by) values (?, ?, ?, cast(? as date), 'TEMPORARY', ?, ?, ?, 'tester') returning id",
                "LIST-P" + n,
                random.nextBoolean() ? "欧阳小红" : "张三",
                random.nextBoolean() ? "F" : "M",
                (1940 + random.nextInt(80)) + "-11-2" + random.nextInt(10),
                "LISTPAPER" + n,
                household,
                found);
        categories(person, categories, found);
        if (random.nextInt(3) == 0) {
            String need = NEEDS.get(random.nextInt(NEEDS.size()));
            tables.run("insert into person_need (person_id, need) values (?, ?)", person, need);
        }
        Instant exposed = found.minus(Duration.ofHours(random.nextInt(72)));
        exposure(person, exposed, found);
        if (random.nextInt(4) == 0) {
            correctedExposure(person, exposed.minus(Duration.ofHours(30)), found.plus(Duration.ofHours(1)));
        }
        return person;
    }

    // The one recorded last counts, though its number is the lower one, as when another node hands out numbers.
    private void categories(long person, List<String> categories, Instant at) {
        String last = categories.get(random.nextInt(categories.size()));
        String first = random.nextInt(3) == 0 ? "CLOSE_CONTACT" : last;
        category(900_000L + 2L * count + 1, person, first, at, at);
        category(900_000L + 2L * count, person, last, at, at.plusSeconds(60));
        if (random.nextInt(9) == 0) {
            category(800_000L + count, person, "CONFIRMED", ago(3), ago(3));
        }
    }

    private void category(long id, long person, String category, Instant at, Instant recorded) {
        tables.run(
                "insert into category_entry (id, person_id, category, clinical_type, at, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, 'tester')",
                id,
                person,
                category,
                category.equals("CONFIRMED") ? "MILD" : null,
                at,
                recorded);
    }

    private void correctedExposure(long person, Instant at, Instant recorded) {
        tables.run(
                "insert into exposure (person_id, at, recorded_at, recorded_by, corrects)"
                        + " select person_id, ?, ?, 'tester', id from exposure where person_id = ?",
                at,
                recorded,
                person);
    }

    private void exposure(long person, Instant at, Instant recorded) {
        tables.run(
                "insert into exposure (person_id, at, recorded_at, recorded_by) values (?, ?, ?, 'tester')",
                person,
                at,
                recorded);
    }

    private Instant ago(int hours) {
        return now.minus(Duration.ofHours(hours));
    }
}
