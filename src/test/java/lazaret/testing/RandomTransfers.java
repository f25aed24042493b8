package lazaret.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Two hotels, a few people and two ambulances, about which dispatchers try whatever comes to their minds, over REST. */
final class RandomTransfers {
    private static final int ROOMS = 8;
    private static final int PEOPLE = 5;
    private static final int VEHICLES = 2;
    private static final List<String> STEPS = List.of(
            "assignment",
            "departure",
            "pickup",
            "handover",
            "vehicle-disinfection",
            "vehicle-verification",
            "assignment",
            "departure",
            "pickup",
            "handover",
            "diversion",
            "replacement",
            "abortion");

    /** Whoever is in two places, what is used twice, and what is held without a cause; of these two hotels alone. */
    private static final List<String> WRONGS = List.of("""
            select 'in two places: ' || p.number from person p where p.number like ? || '-C%' and 1 < (
              select count(*) from stay s where s.person_id = p.id and s.arrived_at is not null and s.departed_at is null
                and s.voided_at is null) + (
              select count(*) from transfer t where t.person_id = p.id and t.closed_at is null
                and exists (select 1 from transfer_step x where x.transfer_id = t.id and x.kind = 'PICKED_UP'))""", """
            select 'held without a cause: ' || s.id from stay s where s.facility_code like ? || '%' and s.arrived_at is null
              and s.hold_ended_at is null and s.voided_at is null and not exists (
                select 1 from transfer t where t.person_id = s.person_id and t.closed_at is null
                  and s.id = (select x.stay_id from transfer_step x where x.transfer_id = t.id
                    and x.kind in ('ASSIGNED', 'DIVERTED') order by x.id desc limit 1))""", """
            select 'under way without a bed: ' || t.id from transfer t join person p on p.id = t.person_id
              and p.number like ? || '-C%' where t.closed_at is null and not t.to_home
              and exists (select 1 from transfer_step x where x.transfer_id = t.id and x.kind = 'ASSIGNED')
              and not exists (select 1 from stay s where s.person_id = p.id and s.arrived_at is null
                and s.hold_ended_at is null and s.voided_at is null)""", """
            select 'a vehicle is taken for nothing: ' || v.plate from trip v join transfer t on t.id = v.transfer_id
              where v.plate like ? || '%' and v.free_at is null and t.closed_at is not null and exists (
                select 1 from transfer_step x where x.transfer_id = t.id
                  and (x.kind = 'VEHICLE_VERIFIED' or x.kind = 'ABORTED' and not exists (
                    select 1 from transfer_step d where d.transfer_id = t.id and d.kind = 'DEPARTED')))""", """
            select 'a bed has two: ' || b.code from bed b where b.facility_code like ? || '%' and 1 < (select count(*)
              from stay s where s.bed_id = b.id and s.hold_ended_at is null and s.voided_at is null)""", """
            select 'a vehicle has two: ' || v.plate from trip v where v.plate like ? || '%' and v.free_at is null
              group by v.plate having count(*) > 1""", """
            select 'drives and is out of service: ' || v.plate from trip v join vehicle_outage o on o.plate = v.plate
              and o.ended_at is null where v.plate like ? || '%' and v.free_at is null""", """
            select 'aboard of nothing or of two: ' || t.id from transfer t join person p on p.id = t.person_id
              and p.number like ? || '-C%' where t.closed_at is null
              and exists (select 1 from transfer_step x where x.transfer_id = t.id and x.kind = 'PICKED_UP')
              and 1 <> (select count(*) from trip v where v.transfer_id = t.id and v.free_at is null)""");

    private final Sql sql;
    private final String name;
    private final Random random;
    private final List<Api> dispatchers;
    private final List<Hotel> hotels;
    private final List<String> people;
    private final List<String> transfers = new ArrayList<>();
    private Instant clock = Instant.now().minus(Duration.ofHours(6));

    RandomTransfers(Sql sql, String name, long seed, List<Api> dispatchers) {
        this.sql = sql;
        this.name = name;
        this.dispatchers = dispatchers;
        random = new Random(seed);
        hotels = List.of(Hotel.build(sql, name + "A", ROOMS), Hotel.build(sql, name + "B", ROOMS));
        Hotel home = new Hotel(name, 0);
        people = home.contacts(sql, PEOPLE);
        for (int i = 0; i < VEHICLES; i++) {
            sql.run(
                    "insert into ambulance (plate, station, negative_pressure, recorded_by)"
                            + " values (?, '东站', true, 'tester')",
                    name + i);
            sql.run(
                    "insert into pressure_check (plate, checked_on, pascal, recorded_by)"
                            + " values (?, current_date - 1, -12, 'tester')",
                    name + i);
        }
    }

    /** Tries something and counts what was answered. */
    void tries(TreeMap<Integer, Integer> statuses) {
        clock = clock.plusSeconds(60 + random.nextInt(240));
        Answer answer = transfers.isEmpty() || random.nextInt(6) == 0 ? request() : step();
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500) {
            throw new AssertionError(answer.toString());
        }
    }

    private Answer request() {
        JsonObjectBuilder to = Json.createObjectBuilder();
        Hotel hotel = oneOf(hotels);
        Answer answer = oneOf(dispatchers)
                .post(
                        "api/transfers",
                        Json.createObjectBuilder()
                                .add("person", oneOf(people))
                                .add(
                                        "to",
                                        random.nextInt(8) == 0
                                                ? to.add("home", true)
                                                : to.add("facility", hotel.code()))
                                .add("urgency", "ROUTINE")
                                .add("at", time())
                                .build());
        if (answer.status() == 201) {
            transfers.add(answer.text("number"));
        }
        return answer;
    }

    private Answer step() {
        String step = oneOf(STEPS);
        JsonObjectBuilder body = Json.createObjectBuilder().add("at", time());
        switch (step) {
            case "assignment" -> body.add("ambulance", name + random.nextInt(VEHICLES));
            case "handover" -> body.add("by", "司机").add("receivedBy", "护士");
            case "diversion" -> body.add("reason", "满员").add("to", bed());
            case "replacement" -> body.add("reason", "抛锚").add("ambulance", name + random.nextInt(VEHICLES));
            case "abortion" -> body.add("reason", "不再需要");
            default -> body.add("by", "司机");
        }
        int last = Math.max(0, transfers.size() - 4);
        String transfer = transfers.get(last + random.nextInt(transfers.size() - last));
        return oneOf(dispatchers).post("api/transfers/" + transfer + "/" + step, body.build());
    }

    private JsonObject bed() {
        return Json.createObjectBuilder()
                .add("bed", oneOf(hotels).bed(random.nextInt(ROOMS)))
                .build();
    }

    // Mostly later than what was before, now and then out of order, seldom ahead of time.
    private String time() {
        int dice = random.nextInt(20);
        Instant at = dice == 0
                ? clock.minusSeconds(1_800)
                : dice == 1 ? Instant.now().plusSeconds(3_600) : clock;
        return at.toString();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    List<String> wrongs() {
        return WRONGS.stream()
                .flatMap(question -> sql.column(question, name).stream())
                .toList();
    }
}
