package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A boy of five and his mother, from home to a hotel and, when he is positive, on to a field hospital. */
class TransferStoryIT {
    private static final String HOTEL = "STORYH";
    private static final int ROOMS = 60;
    private static final String FIELD = "STORYF";

    private static Sql sql;
    private static Api dispatcher;
    private static Api second;
    private static Api clinician;
    private static Hotel cases;

    @BeforeAll
    static void build() {
        Product product = Products.empty();
        sql = product.sql();
        dispatcher = product.stranger().as("dispatcher.all", Staff.PASSWORD);
        second = product.stranger().as("dispatcher.second", Staff.PASSWORD);
        clinician = product.stranger().as("clinician.all", Staff.PASSWORD);
        Hotel.build(sql, HOTEL, 12);
        cases = Hotel.build(sql, "STORYC", ROOMS);
        Household.fieldHospital(sql, FIELD);
        Household.ambulance(sql, "STORY1");
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @Test
    void aBoyAndHisMotherStayTogetherAllTheWay() {
        person("STORY-BOY", 5);
        person("STORY-MUM", 32);
        String first = request("STORY-BOY", json("facility", HOTEL), "STORY-MUM");
        drive(first);
        assertThat(beds("STORY-MUM")).hasSize(1).allMatch(bed -> bed.startsWith(HOTEL) && bed.endsWith("-1"));
        assertThat(beds("STORY-BOY")).hasSize(1).allMatch(bed -> bed.startsWith(HOTEL) && bed.endsWith("-E1"));
        String room = beds("STORY-BOY").get(0);

        clinician
                .post(
                        "api/people/STORY-BOY/category",
                        json("category", "ASYMPTOMATIC")
                                .with("at", now())
                                .with("evidence", "核酸阳性")
                                .build())
                .expect(201);
        String next = request("STORY-BOY", json("facility", FIELD), "STORY-MUM");
        drive(next);
        assertThat(beds("STORY-BOY")).hasSize(1).allMatch(bed -> bed.matches("STORYF-F1-[1-4]"));
        assertThat(beds("STORY-MUM")).hasSize(1).allMatch(bed -> bed.matches("STORYF-F1-E1"));
        assertThat(sql.count(
                        "select count(*) from stay s join bed b on b.id = s.bed_id where b.room_id = (select room_id from bed"
                                + " where code = ?) and s.departed_at is not null and s.hold_ended_at is null"
                                + " and s.departure_reason = 'TRANSFER'",
                        room))
                .as("both beds of the room wait for their disinfection")
                .isEqualTo(2);
    }

    @Test
    void aContactIsNotBroughtAmongTheInfected() {
        person("STORY-CON", 42);
        assertThat(dispatcher
                        .post("api/transfers", body("STORY-CON", json("facility", FIELD), null))
                        .code())
                .isEqualTo("CONTACT_AMONG_INFECTED");
    }

    @Test
    void nobodyIsBroughtHomeWhomNobodyReleased() {
        Case her = new Case(sql, cases).present();
        String transfer = request(her.person, json("home", true), null);
        step(transfer, "assignment", json("ambulance", spare("STORY2")));
        step(transfer, "departure", json("at", now()));
        Answer pickUp = dispatcher.post(
                "api/transfers/" + transfer + "/pickup", json("at", now()).build());
        assertThat(pickUp.code()).isEqualTo("NOT_RELEASED_YET");
        sql.run(
                "update stay set departed_at = now() - interval '1 minute', departed_by = 'tester',"
                        + " departure_reason = 'RELEASE' where id = ?",
                Long.valueOf(her.stayNumber().substring(1)));
        step(transfer, "pickup", json("at", now()));
        step(transfer, "handover", json("at", now()).with("receivedBy", "家属"));
        assertThat(beds(her.person)).isEmpty();
    }

    @Test
    void aSevereReadingAsksForAnAmbulanceAtOnceAndOnlyOnce() {
        Case her = new Case(sql, cases).present();
        for (String at : List.of(ago(2), ago(1))) {
            clinician
                    .post(
                            "api/people/" + her.person + "/health",
                            Json.createObjectBuilder()
                                    .add("at", at)
                                    .add("spo2", 88)
                                    .build())
                    .expect(201);
        }
        assertThat(sql.column(
                        "select t.cause || ' ' || t.urgency || ' ' || t.to_kind from transfer t join person p"
                                + " on p.id = t.person_id where p.number = ?",
                        her.person))
                .containsExactly("UP_TRANSFER EMERGENCY YELLOW_CODE_HOSPITAL");
    }

    @Test
    void whoeverIsAboardIsCheckedInNowhereElse() {
        Case her = new Case(sql, cases).reserved();
        her.transfer("ASSIGNED", "DEPARTED", "PICKED_UP");
        Api manager = Products.empty().stranger().as("facility-manager.all", Staff.PASSWORD);
        JsonObject elsewhere = json("person", her.person)
                .with("bed", her.freeBed)
                .with("arrivedAt", now())
                .build();
        assertThat(manager.post("api/stays", elsewhere).code()).isEqualTo("IS_IN_A_VEHICLE");
        manager.post(
                        "api/stays/" + her.stayNumber() + "/arrival",
                        json("at", now()).build())
                .expect(200);
    }

    @Test
    void anotherPaperIsAnotherPerson() {
        Case her = new Case(sql, cases).reserved();
        String transfer = her.transfer("ASSIGNED", "DEPARTED");
        Answer wrong = dispatcher.post(
                "api/transfers/" + transfer + "/pickup",
                json("at", now()).with("identity", "002X").build());
        assertThat(wrong.code()).isEqualTo("IDENTITY_DOES_NOT_MATCH");
        step(transfer, "pickup", json("at", now()).with("identity", her.person));
    }

    @Test
    void aBedThatTheFacilityGaveUpIsFoundBeforeTheHandOver() {
        Case her = new Case(sql, cases).reserved();
        String transfer = her.transfer("ASSIGNED", "DEPARTED", "PICKED_UP");
        Products.empty()
                .stranger()
                .as("facility-manager.all", Staff.PASSWORD)
                .post(
                        "api/stays/" + her.stayNumber() + "/cancellation",
                        json("reason", "房间漏水").build())
                .expect(200);
        JsonObject handOver = json("at", now()).with("receivedBy", "护士").build();
        assertThat(dispatcher
                        .post("api/transfers/" + transfer + "/handover", handOver)
                        .code())
                .isEqualTo("HOLD_IS_GONE");
        step(transfer, "diversion", json("at", now()).with("bed", her.freeBed).with("reason", "房间漏水"));
        step(transfer, "handover", json("at", now()).with("receivedBy", "护士"));
        assertThat(beds(her.person)).containsExactly(her.freeBed);
    }

    @Test
    void aProposalIsAcceptedTripByTripAndWhatChangedIsRefusedByItself() {
        spare("STORY-P1");
        spare("STORY-P2");
        List<String> asked = List.of("STORY-A1", "STORY-A2").stream()
                .map(number -> {
                    person(number, 42);
                    return request(number, json("facility", HOTEL), null);
                })
                .toList();
        person("STORY-KID", 7);
        String alone = request("STORY-KID", json("facility", HOTEL), null);
        JsonObject proposal = Proposing.made(dispatcher);
        assertThat(Proposing.reasons(proposal, "open", alone)).contains("CHILD_NEEDS_A_CARER");
        assertThat(Proposing.reasons(proposal, "trips", asked.get(0))).contains("URGENCY", "BED_AS_REQUESTED");
        step(asked.get(0), "abortion", json("at", now()).with("reason", "不再需要"));

        Answer answer = Proposing.accept(dispatcher, proposal.getString("number"), asked.get(0), asked.get(1), alone);
        List<JsonObject> results =
                answer.expect(200).json().getJsonArray("results").getValuesAs(JsonObject.class);
        assertThat(results)
                .extracting(result -> result.getString("code", ""))
                .containsExactly("TRANSFER_IS_OVER", "", "NOT_PROPOSED");
        assertThat(sql.one(
                        "select count(*) from trip where transfer_id = ? and free_at is null",
                        Long.valueOf(asked.get(1).substring(2))))
                .isEqualTo(1L);
        assertThat(second.get("api/transfers/proposals/" + proposal.getString("number"))
                        .code())
                .as("a proposal is its maker's")
                .isEqualTo("NO_SUCH_PROPOSAL");
    }

    private static void drive(String transfer) {
        step(transfer, "assignment", json("ambulance", "STORY1"));
        step(transfer, "departure", json("at", now()));
        step(transfer, "pickup", json("at", now()));
        step(transfer, "handover", json("at", now()).with("by", "司机").with("receivedBy", "护士"));
        step(transfer, "vehicle-disinfection", json("at", now()));
        second.post(
                        "api/transfers/" + transfer + "/vehicle-verification",
                        json("at", now()).build())
                .expect(200);
    }

    private static void step(String transfer, String step, Fields body) {
        dispatcher.post("api/transfers/" + transfer + "/" + step, body.build()).expect(200);
    }

    private static String request(String person, Fields to, String carer) {
        return dispatcher
                .post("api/transfers", body(person, to, carer))
                .expect(201)
                .text("number");
    }

    private static JsonObject body(String person, Fields to, String carer) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("person", person).add("to", to.build());
        return (carer == null ? body : body.add("carer", carer))
                .add("urgency", "URGENT")
                .build();
    }

    private static List<String> beds(String person) {
        return Household.beds(sql, person);
    }

    private static void person(String number, int age) {
        Household.contact(sql, number, "STORY", age, 1);
    }

    private static String spare(String plate) {
        Household.ambulance(sql, plate);
        return plate;
    }

    private static String now() {
        return Instant.now().toString();
    }

    private static String ago(int hours) {
        return Instant.now().minus(Duration.ofHours(hours)).toString();
    }

    private static Fields json(String name, Object value) {
        return new Fields(Json.createObjectBuilder()).with(name, value);
    }

    /** A body in the making. */
    private record Fields(JsonObjectBuilder object) {
        Fields with(String name, Object value) {
            return new Fields(
                    value instanceof Boolean truth ? object.add(name, truth) : object.add(name, (String) value));
        }

        JsonObject build() {
            return object.build();
        }
    }
}
