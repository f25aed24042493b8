package lazaret.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Ten people come to a hotel and go on in all ways, told to the interface by four colleagues with their tablets. */
final class DayAtAHotel {
    private final Product product;
    private final Sql sql;
    private final Hotel hotel;
    private final Tablet tablet;
    private final Instant now = Instant.now();

    private final Api manager;
    private final Api clinician;
    private final Api second;
    private final Api hygiene;
    private final Api hygieneToo;

    DayAtAHotel(Product product, Sql sql, String code, Tablet tablet) {
        this.product = product;
        this.sql = sql;
        this.tablet = tablet;
        hotel = Hotel.build(sql, code, 40);
        manager = as("facility-manager.all");
        clinician = as("clinician.all");
        second = as("clinician.second");
        hygiene = as("hygiene.all");
        hygieneToo = as("hygiene.second");
    }

    private Api as(String account) {
        return product.stranger().as(account, Staff.PASSWORD);
    }

    /** Tells the whole day; what the tables say of it in the end, without the numbers that the product gave. */
    List<String> tell() {
        long before = sql.count("select max(id) from audit_entry");
        for (int i = 0; i < 10; i++) {
            live(i);
        }
        Together.sleep(Duration.ofSeconds(2)); // the last call of a cut line may still be at work
        return state(before);
    }

    private void live(int i) {
        String person = send(manager, "api/people", registration(i)).expect(201).text("number");
        String stay = i % 5 == 0 || i % 5 == 4 ? reserve(person, i) : place(person, i);
        if (i % 5 == 0) {
            send(
                            manager,
                            "api/stays/" + stay + "/cancellation",
                            json("reason", "改派").build())
                    .expect(200);
            return;
        }
        measure(person, i);
        switch (i % 5) {
            case 1 ->
                send(
                                manager,
                                "api/stays/" + stay + "/move",
                                json("bed", hotel.bed(20 + i), "at", ago(1)).build())
                        .expect(200);
            case 2 -> {
                send(
                                clinician,
                                "api/stays/" + stay + "/departure",
                                json("at", ago(2), "reason", "DEATH", "detail", "抢救无效")
                                        .build())
                        .expect(200);
                disinfect(i);
            }
            case 3 -> {
                override(stay);
                disinfect(i);
            }
            default ->
                send(
                                clinician,
                                "api/people/" + person + "/category",
                                json("category", "CONFIRMED", "clinicalType", "MILD", "at", ago(1), "evidence", "阳性")
                                        .build())
                        .expect(201);
        }
    }

    private String reserve(String person, int i) {
        JsonObject wish = json("person", person, "bed", hotel.bed(i)).build();
        return send(manager, "api/stays", wish).expect(201).text("number");
    }

    private String place(String person, int i) {
        JsonObject wish =
                json("person", person, "bed", hotel.bed(i), "arrivedAt", ago(9)).build();
        return send(manager, "api/stays", wish).expect(201).text("number");
    }

    private JsonObject registration(int i) {
        return json(
                        "name",
                        "王" + i,
                        "sex",
                        "F",
                        "phone",
                        "1380000000" + i,
                        "category",
                        "CLOSE_CONTACT",
                        "foundAt",
                        ago(20))
                .add("paper", json("type", "PASSPORT", "number", paper(i)))
                .build();
    }

    private String paper(int i) {
        return hotel.code().replace("-", "") + i;
    }

    private void measure(String person, int i) {
        JsonObject reading =
                json("at", ago(3)).add("temperature", 36 + i / 10.0).build();
        send(clinician, "api/people/" + person + "/health", reading).expect(201);
        JsonObject swab = json("person", person, "sampledAt", ago(4), "site", "OTHER", "laboratory", "市疾控")
                .build();
        String specimen = send(clinician, "api/specimens", swab).expect(201).text("number");
        send(
                        clinician,
                        "api/specimens/" + specimen + "/result",
                        json("result", "NEGATIVE", "reportedAt", ago(2)).build())
                .expect(200);
    }

    private void override(String stay) {
        JsonObject wish = json("at", ago(2))
                .add("override", json("reason", "家中有急事", "confirmedBy", "clinician.second"))
                .build();
        String number = send(clinician, "api/stays/" + stay + "/discharge", wish)
                .expect(202)
                .text("override");
        send(second, "api/overrides/" + number + "/confirmation", json().build())
                .expect(200);
    }

    private void disinfect(int i) {
        JsonObject done = json("finishedAt", ago(1), "agent", "含氯消毒剂")
                .add("contactMinutes", 30)
                .build();
        String number = send(hygiene, "api/beds/" + hotel.bed(i) + "/disinfection", done)
                .expect(201)
                .text("number");
        send(
                        hygieneToo,
                        "api/disinfections/" + number + "/verification",
                        json("at", ago(0)).build())
                .expect(200);
    }

    private Answer send(Api api, String path, JsonObject body) {
        return tablet.send(api, path, body);
    }

    private String ago(int hours) {
        return now.minus(Duration.ofHours(hours)).minusSeconds(60).toString();
    }

    private static JsonObjectBuilder json(String... namesAndValues) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private List<String> state(long before) {
        String mine = " from person p where p.paper_number like '" + paper(0).replaceFirst(".$", "%") + "' order by 1";
        String who = "right(p.paper_number, 1)";
        List<String> state = new ArrayList<>();
        for (String question : List.of(
                "select " + who + " || p.name || p.phone || (select string_agg(c.category, ',' order by c.at) from"
                        + " category_entry c where c.person_id = p.id)" + mine,
                "select " + who + " || 'swabs ' || (select string_agg(t.laboratory || r.result, ',') from specimen t"
                        + " left join test_result r on r.specimen_id = t.id where t.person_id = p.id)" + mine,
                "select " + who
                        + " || 'readings ' || (select string_agg(h.temperature::text, ',') from health_reading h"
                        + " where h.person_id = p.id)" + mine,
                "select " + who + " || ' lay ' || split_part(b.code, '-', -2) || coalesce(s.departure_reason, '-')"
                        + " || (s.arrived_at is null) || (s.hold_ended_at is null) || coalesce(s.cancel_reason, '-')"
                        + " from stay s join person p on p.id = s.person_id join bed b on b.id = s.bed_id"
                        + " where s.facility_code = '" + hotel.code() + "' order by 1",
                "select 'asked ' || o.kind || o.reason || o.confirmed_by from override_request o join stay s on"
                        + " s.id = o.stay_id where s.facility_code = '" + hotel.code() + "' order by 1",
                "select 'decided ' || d.clear from clearance_decision d join stay s on s.id = d.stay_id"
                        + " where s.facility_code = '" + hotel.code() + "' order by 1",
                "select 'disinfected ' || split_part(d.subject, '/', 2) || d.done_by || v.verified_by from disinfection d"
                        + " left join disinfection_verification v on v.disinfection_id = d.id"
                        + " where d.facility_code = '" + hotel.code() + "' order by 1",
                "select a.outcome || ' ' || a.action || ' ' || a.actor || ' ' || count(*) from audit_entry a where id > "
                        + before
                        + " and action not like 'access.%'"
                        // a body that a cut line left unfinished asked for nothing
                        + " and coalesce(detail, '') <> 'BODY_COULD_NOT_BE_READ' group by a.outcome, a.action, a.actor order by 1")) {
            state.addAll(sql.column(question));
        }
        return state;
    }
}
