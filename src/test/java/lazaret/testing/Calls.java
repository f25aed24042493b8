package lazaret.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Every call of the interface with who may make it, as design.md §3 and §5 say. */
enum Calls {
    REGISTER(
            anywhere("FACILITY_MANAGER"),
            201,
            (api, c) -> api.post(
                    "api/people",
                    json(
                            "name",
                            "新人",
                            "sex",
                            "F",
                            "phone",
                            "13800000000",
                            "category",
                            "CLOSE_CONTACT",
                            "foundAt",
                            ago(1),
                            "paper",
                            json("type", "PASSPORT", "number", "E" + c.person)))),
    READ(
            inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
            200,
            (api, c) -> api.get("api/people/" + c.present().person)),
    SEARCH(
            anywhere("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
            200,
            (api, c) -> api.get("api/people?q=" + c.person)),
    DIAGNOSE(
            inTheHouse("CLINICIAN"),
            201,
            (api, c) -> api.post(
                    "api/people/" + c.present().person + "/category",
                    json("category", "CONFIRMED", "clinicalType", "MILD", "at", ago(1), "evidence", "核酸阳性"))),
    DUPLICATES(
            anywhere("FACILITY_MANAGER"),
            200,
            (api, c) ->
                    api.post("api/people/duplicates", json("paper", json("type", "TEMPORARY", "number", c.person)))),
    SHOW_PAPER(
            inTheHouse("FACILITY_MANAGER"),
            200,
            (api, c) -> api.post(
                    "api/people/" + c.present().person + "/paper",
                    json("paper", json("type", "PASSPORT", "number", "N" + c.person)))),
    CORRECT_PERSON(
            inTheHouse("FACILITY_MANAGER"),
            200,
            (api, c) -> api.post(
                    "api/people/" + c.present().person + "/particulars",
                    json("household", "F" + c.person, "reason", "同住"))),
    MERGE(
            inTheHouse("FACILITY_MANAGER"),
            200,
            (api, c) -> api.post(
                    "api/people/" + c.present().person + "/merge",
                    json("into", c.registeredBefore(), "reason", "证件核对"))),
    EXPOSE(
            inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
            201,
            (api, c) -> api.post(
                    "api/people/" + c.present().person + "/exposures",
                    json("at", ago(30), "indexCase", "R00001", "circumstances", "同乘电梯"))),
    CORRECT_EXPOSURE(
            inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
            201,
            (api, c) -> api.post(
                    "api/people/" + c.present().person + "/exposures/" + c.exposure() + "/correction",
                    json("at", ago(40), "cause", "流调更正"))),
    MEASURE(
            inTheHouse("CLINICIAN"),
            201,
            (api, c) ->
                    api.post("api/people/" + c.present().person + "/health", json("at", ago(1), "temperature", 36.6))),
    FIND(
            inTheHouse("CLINICIAN"),
            201,
            (api, c) ->
                    api.post("api/people/" + c.present().person + "/findings", json("at", ago(1), "answer", "STABLE"))),
    POLICIES(anywhere("ADMINISTRATOR"), 200, (api, c) -> api.get("api/policies?limit=2")),
    POLICY(anywhere("ADMINISTRATOR"), 200, (api, c) -> api.get("api/policies/PC9-close")),
    DIFFERENCES(anywhere("ADMINISTRATOR"), 200, (api, c) -> api.get("api/policies/TEN/differences?against=PC9-close")),
    TRIAL(anywhere("ADMINISTRATOR"), 200, (api, c) -> api.get("api/policies/TEN/trial?effect=LATER&limit=2")),
    WRITE_POLICY(
            anywhere("ADMINISTRATOR"),
            201,
            (api, c) -> api.post("api/policies", json("basedOn", "TEN", "document", c.policyOfItsOwn()))),
    // In a far future: nobody here is judged by it.
    ADOPT(
            anywhere("ADMINISTRATOR"),
            201,
            (api, c) -> api.post("api/policies/TW20-secondary/adoptions", json("from", c.dayOfItsOwn()))),
    SAMPLE(
            inTheHouse("CLINICIAN"),
            201,
            (api, c) -> api.post(
                    "api/specimens",
                    json(
                            "person",
                            c.present().person,
                            "sampledAt",
                            ago(1),
                            "site",
                            "OROPHARYNGEAL",
                            "laboratory",
                            "市疾控"))),
    REPORT_RESULT(
            inTheHouse("CLINICIAN"),
            200,
            (api, c) -> api.post(
                    "api/specimens/" + c.present().specimen() + "/result",
                    json("result", "NEGATIVE", "reportedAt", ago(0)))),
    ASSESS(
            inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
            200,
            (api, c) -> api.get("api/people/" + c.present().person + "/clearance")),
    ASSIGN(
            inTheHouse("FACILITY_MANAGER"),
            201,
            (api, c) -> api.post("api/stays", json("person", c.person, "bed", c.bed))),
    ASSIGN_ANY(
            inTheHouse("FACILITY_MANAGER"),
            201,
            (api, c) -> api.post("api/stays", json("person", c.person, "facility", c.facility()))),
    ARRIVE(
            inTheHouse("FACILITY_MANAGER"),
            200,
            (api, c) -> api.post("api/stays/" + c.reserved().stayNumber() + "/arrival", json("at", ago(1)))),
    MOVE(
            inTheHouse("FACILITY_MANAGER"),
            200,
            (api, c) ->
                    api.post("api/stays/" + c.present().stayNumber() + "/move", json("bed", c.freeBed, "at", ago(1)))),
    CANCEL(
            inTheHouse("FACILITY_MANAGER"),
            200,
            (api, c) -> api.post("api/stays/" + c.reserved().stayNumber() + "/cancellation", json("reason", "不再需要"))),
    // She has no negative result yet: the rule says no, not the door.
    DISCHARGE(
            inTheHouse("CLINICIAN"),
            409,
            (api, c) -> api.post("api/stays/" + c.present().stayNumber() + "/discharge", json("at", ago(0)))),
    OVERRIDE(
            inTheHouse("CLINICIAN"),
            202,
            (api, c) -> api.post(
                    "api/stays/" + c.present().stayNumber() + "/discharge",
                    json("at", ago(0), "override", json("reason", "家中有急事", "confirmedBy", "clinician.second")))),
    CONFIRM_OVERRIDE(
            inTheHouse("CLINICIAN"),
            200,
            (api, c) -> api.post("api/overrides/" + c.present().override() + "/confirmation", json())),
    SIGN_OFF(
            inTheHouse("CLINICIAN"),
            200,
            (api, c) -> api.post("api/sign-offs", stays(c.present()).build())),
    LET_GO(
            inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
            200,
            (api, c) -> api.post(
                    "api/sign-offs/departures",
                    stays(c.present()).add("at", ago(0)).build())),
    WITHDRAW(
            inTheHouse("CLINICIAN"),
            200,
            (api, c) -> api.post(
                    "api/sign-offs/withdrawals",
                    json("stay", c.present().signedOff().stayNumber(), "reason", "家属尚未到达"))),
    UNDO(
            inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
            200,
            (api, c) ->
                    api.post("api/stays/" + c.leftJustNow().stayNumber() + "/departure/undo", json("reason", "登记错误"))),
    LEAVE(
            inTheHouse("CLINICIAN"),
            202,
            (api, c) -> api.post(
                    "api/stays/" + c.present().stayNumber() + "/departure",
                    json("at", ago(0), "reason", "AGAINST_ADVICE", "detail", "坚持离开"))),
    DISINFECT(
            inTheHouse("HYGIENE"),
            201,
            (api, c) -> api.post(
                    "api/beds/" + c.departed().bed + "/disinfection",
                    json("finishedAt", ago(1), "agent", "含氯消毒剂", "contactMinutes", 30))),
    VERIFY(
            inTheHouse("HYGIENE"),
            200,
            (api, c) ->
                    api.post("api/disinfections/" + c.departed().disinfection() + "/verification", json("at", ago(0)))),
    FACILITIES(
            anywhere("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "OFFICIAL", "ADMINISTRATOR"),
            200,
            (api, c) -> api.get("api/facilities")),
    BEDS(
            inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
            200,
            (api, c) -> api.get("api/facilities/" + c.facility() + "/beds")),
    REQUEST_TRANSFER(
            inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
            201,
            (api, c) -> api.post(
                    "api/transfers",
                    json(
                            "person",
                            c.present().person,
                            "to",
                            Json.createObjectBuilder().add("home", true).build(),
                            "urgency",
                            "URGENT"))),
    READ_TRANSFER(
            inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "CREW", "HYGIENE"),
            200,
            (api, c) -> api.get("api/transfers/" + c.reserved().transfer("ASSIGNED"))),
    TRANSFERS(
            anywhere("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "CREW", "HYGIENE"),
            200,
            (api, c) -> api.get("api/transfers?limit=1")),
    PROPOSE_TRIPS(anywhere("DISPATCHER"), 202, (api, c) -> api.post("api/transfers/proposals", json("seconds", 1))),
    READ_PROPOSAL(anywhere("DISPATCHER"), 200, (api, c) -> Proposing.read(api)),
    CANCEL_PROPOSAL(anywhere("DISPATCHER"), 202, (api, c) -> Proposing.cancel(api)),
    ACCEPT_PROPOSAL(anywhere("DISPATCHER"), 200, (api, c) -> Proposing.acceptOne(api, c.transfer())),
    ASSIGN_TRANSFER(
            inTheHouse("DISPATCHER"),
            200,
            (api, c) -> api.post(
                    "api/transfers/" + c.transfer() + "/assignment", json("ambulance", c.plate(), "bed", c.bed))),
    DEPART(
            inTheHouse("DISPATCHER", "CREW"),
            200,
            (api, c) ->
                    api.post("api/transfers/" + c.reserved().transfer("ASSIGNED") + "/departure", json("at", ago(1)))),
    PICK_UP(
            inTheHouse("DISPATCHER", "CREW"),
            200,
            (api, c) -> api.post(
                    "api/transfers/" + c.reserved().transfer("ASSIGNED", "DEPARTED") + "/pickup",
                    json("at", ago(1), "by", "司机王", "identity", c.person))),
    HAND_OVER(
            inTheHouse("DISPATCHER", "CREW"),
            200,
            (api, c) -> api.post(
                    "api/transfers/" + c.reserved().transfer("ASSIGNED", "DEPARTED", "PICKED_UP") + "/handover",
                    json("at", ago(1), "by", "司机王", "receivedBy", "护士李"))),
    DIVERT(
            inTheHouse("DISPATCHER", "CREW"),
            200,
            (api, c) -> api.post(
                    "api/transfers/" + c.reserved().transfer("ASSIGNED", "DEPARTED", "PICKED_UP") + "/diversion",
                    json("at", ago(1), "to", json("bed", c.freeBed), "reason", "房间漏水"))),
    ABORT(
            inTheHouse("DISPATCHER", "CREW"),
            200,
            (api, c) -> api.post(
                    "api/transfers/" + c.reserved().transfer("ASSIGNED") + "/abortion",
                    json("at", ago(1), "reason", "不再需要"))),
    DISINFECT_VEHICLE(
            inTheHouse("DISPATCHER", "CREW", "HYGIENE"),
            200,
            (api, c) -> api.post(
                    "api/transfers/"
                            + c.present().transfer("ASSIGNED", "DEPARTED", "PICKED_UP", "HANDED_OVER")
                            + "/vehicle-disinfection",
                    json("at", ago(1), "agent", "含氯消毒剂", "contactMinutes", 30))),
    VERIFY_VEHICLE(
            inTheHouse("DISPATCHER", "CREW", "HYGIENE"),
            200,
            (api, c) -> api.post(
                    "api/transfers/"
                            + c.present()
                                    .transfer("ASSIGNED", "DEPARTED", "PICKED_UP", "HANDED_OVER", "VEHICLE_DISINFECTED")
                            + "/vehicle-verification",
                    json("at", ago(1)))),
    IMPORT_ROOMS(anywhere("FACILITY_MANAGER", "ADMINISTRATOR"), 202, (api, c) -> file(api, "rooms")),
    IMPORT_TESTS(anywhere("CLINICIAN"), 202, (api, c) -> file(api, "tests")),
    IMPORT_HEALTH(anywhere("CLINICIAN"), 202, (api, c) -> file(api, "health")),
    IMPORT_PEOPLE(anywhere("FACILITY_MANAGER"), 202, (api, c) -> file(api, "people")),
    IMPORT_STAYS(anywhere("FACILITY_MANAGER"), 202, (api, c) -> file(api, "stays")),
    COUNT(
            cityFor("OFFICIAL", "DISPATCHER", "ADMINISTRATOR").and("FACILITY_MANAGER", "CLINICIAN"),
            200,
            (api, c) -> api.get("api/occupancy?facility=" + c.facility())),
    FOLLOW_UPS(inTheHouse("CLINICIAN"), 200, (api, c) -> api.get("api/follow-ups?facility=" + c.facility())),
    VISIT(
            inTheHouse("CLINICIAN"),
            201,
            (api, c) -> api.post("api/follow-ups/" + c.departed().followUp() + "/visits", visit())),
    TEST_AFTERWARDS(
            inTheHouse("CLINICIAN"),
            201,
            (api, c) -> api.post(
                    "api/follow-ups/" + c.departed().followUp() + "/tests",
                    json(
                            "sampledAt",
                            ago(1),
                            "site",
                            "OROPHARYNGEAL",
                            "laboratory",
                            "市疾控",
                            "result",
                            "NEGATIVE",
                            "reportedAt",
                            ago(0)))),
    END_FOLLOW_UP(
            inTheHouse("CLINICIAN"),
            200,
            (api, c) -> api.post(
                    "api/follow-ups/" + c.departed().followUp() + "/outcome", json("at", ago(0), "outcome", "LOST"))),
    FOLLOW_UP_HISTORY(anywhere("CLINICIAN"), 200, (api, c) -> api.get("api/follow-ups/of/" + c.departed().person)),
    CORRECT_CHECK(
            inTheHouse("CLINICIAN"),
            200,
            (api, c) -> api.post(
                    "api/follow-ups/checks/" + c.departed().visited() + "/correction",
                    json("finding", "UNWELL", "reason", "听错了"))),
    VOID_CHECK(
            inTheHouse("CLINICIAN"),
            200,
            (api, c) -> api.post("api/follow-ups/checks/" + c.departed().visited() + "/void", json("reason", "登记错人"))),
    REOPEN_FOLLOW_UP(
            inTheHouse("CLINICIAN"),
            200,
            (api, c) ->
                    api.post("api/follow-ups/" + c.departed().lostFollowUp() + "/reopening", json("reason", "已联系上"))),
    PRINT_CERTIFICATE(
            inTheHouse("CLINICIAN"),
            200,
            (api, c) -> api.get("api/certificates/" + c.departed().certificate() + ".pdf")),
    REPLACE_VEHICLE(
            inTheHouse("DISPATCHER"),
            200,
            (api, c) -> api.post(
                    "api/transfers/" + c.reserved().transfer("ASSIGNED", "DEPARTED", "PICKED_UP") + "/replacement",
                    json("at", ago(1), "reason", "抛锚", "ambulance", c.spareAmbulance()))),
    REPORT_OUTAGE(
            anywhere("DISPATCHER"),
            200,
            (api, c) -> api.post("api/ambulances/" + c.spareAmbulance() + "/outage", json("reason", "抛锚"))),
    DISINFECT_OUT_VEHICLE(
            anywhere("DISPATCHER", "HYGIENE"),
            200,
            (api, c) -> api.post("api/ambulances/" + c.failedAmbulance() + "/outage/disinfection", json("at", ago(0)))),
    RETURN_VEHICLE(
            anywhere("DISPATCHER", "HYGIENE"),
            200,
            (api, c) -> api.post("api/ambulances/" + c.failedAmbulance() + "/return", json("at", ago(0)))),
    PRINT_HAND_OVER(
            inTheHouse("DISPATCHER", "CREW", "FACILITY_MANAGER", "CLINICIAN"),
            200,
            (api, c) -> api.get("api/transfers/" + c.reserved().transfer("ASSIGNED") + "/handover.pdf")),
    PRINT_TRANSFER_LOG(
            cityFor("OFFICIAL").and("DISPATCHER", "FACILITY_MANAGER"),
            200,
            (api, c) -> api.get("api/reports/transfers.pdf?facility=" + c.facility())),
    POSITIVES(anywhere("CLINICIAN", "FACILITY_MANAGER", "DISPATCHER"), 200, (api, c) -> api.get("api/positives")),
    COUNT_CHANGES(
            cityFor("OFFICIAL").and("FACILITY_MANAGER", "CLINICIAN"),
            200,
            (api, c) -> api.get("api/changes?facility=" + c.facility())),
    PRINT_LIST(
            cityFor("OFFICIAL", "ADMINISTRATOR").and("FACILITY_MANAGER", "HYGIENE"),
            200,
            (api, c) -> api.get("api/reports/disinfections.xlsx?facility=" + c.facility())),
    PRINT(
            cityFor("OFFICIAL", "ADMINISTRATOR").and("FACILITY_MANAGER"),
            200,
            (api, c) -> api.get("api/reports/occupancy.pdf?facility=" + c.facility()));

    /**
     * Who may.
     *
     * @param own roles that may in their own facilities
     * @param foreign roles that may everywhere
     */
    record Right(Set<String> own, Set<String> foreign) {
        Right and(String... more) {
            return new Right(
                    Stream.concat(own.stream(), Stream.of(more)).collect(java.util.stream.Collectors.toSet()), foreign);
        }
    }

    private final Right right;
    private final int status;
    private final BiFunction<Api, Case, Answer> call;

    Calls(Right right, int status, BiFunction<Api, Case, Answer> call) {
        this.right = right;
        this.status = status;
        this.call = call;
    }

    /** The status that this role gets where the facility is its own or another's. */
    int statusFor(String role, boolean own) {
        return (own ? right.own() : right.foreign()).contains(role) ? status : 403;
    }

    Answer make(Api api, Case subject) {
        return call.apply(api, subject);
    }

    private static Right inTheHouse(String... roles) {
        return new Right(Set.of(roles), Set.of());
    }

    private static Right anywhere(String... roles) {
        return new Right(Set.of(roles), Set.of(roles));
    }

    private static Right cityFor(String... roles) {
        return anywhere(roles);
    }

    /** The first row of the shipped city's file, tried and not kept. */
    private static Answer file(Api api, String kind) {
        String start = String.join("\n", DemoFiles.lines(kind).subList(0, 2));
        return api.postFile("api/imports/" + kind + "?dryRun=true", start.getBytes(StandardCharsets.UTF_8));
    }

    private static String ago(int hours) {
        return Instant.now().minus(Duration.ofHours(hours)).minusSeconds(30).toString();
    }

    private static JsonObjectBuilder stays(Case subject) {
        return Json.createObjectBuilder().add("stays", Json.createArrayBuilder().add(subject.stayNumber()));
    }

    private static JsonObject visit() {
        return Json.createObjectBuilder().add("at", ago(0)).add("well", true).build();
    }

    private static JsonObject json(Object... namesAndValues) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (value instanceof Integer number) {
                object.add(name, number);
            } else if (value instanceof Double number) {
                object.add(name, number);
            } else if (value instanceof JsonObject inner) {
                object.add(name, inner);
            } else {
                object.add(name, (String) value);
            }
        }
        return object.build();
    }
}
