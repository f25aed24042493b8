package lazaret.testing;

import static lazaret.testing.Call.ago;
import static lazaret.testing.Call.json;
import static lazaret.testing.Right.anywhere;
import static lazaret.testing.Right.inTheHouse;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Calls about beds: into them, between them, out of them, and clean again. */
final class StayCalls {
    static final List<Call> ALL = List.of(
            new Call(
                    "ASSIGN",
                    inTheHouse("FACILITY_MANAGER"),
                    201,
                    (api, c) -> api.post("api/stays", json("person", c.person, "bed", c.bed))),
            new Call(
                    "ASSIGN_ANY",
                    inTheHouse("FACILITY_MANAGER"),
                    201,
                    (api, c) -> api.post("api/stays", json("person", c.person, "facility", c.facility()))),
            new Call(
                    "ARRIVE",
                    inTheHouse("FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post("api/stays/" + c.reserved().stayNumber() + "/arrival", json("at", ago(1)))),
            new Call(
                    "MOVE",
                    inTheHouse("FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post(
                            "api/stays/" + c.present().stayNumber() + "/move", json("bed", c.freeBed, "at", ago(1)))),
            new Call(
                    "CANCEL",
                    inTheHouse("FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post(
                            "api/stays/" + c.reserved().stayNumber() + "/cancellation", json("reason", "不再需要"))),
            // She has no negative result yet: the rule says no, not the door.
            new Call(
                    "DISCHARGE",
                    inTheHouse("CLINICIAN"),
                    409,
                    (api, c) -> api.post("api/stays/" + c.present().stayNumber() + "/discharge", json("at", ago(0)))),
            new Call(
                    "OVERRIDE",
                    inTheHouse("CLINICIAN"),
                    202,
                    (api, c) -> api.post(
                            "api/stays/" + c.present().stayNumber() + "/discharge",
                            json(
                                    "at",
                                    ago(0),
                                    "override",
                                    json("reason", "家中有急事", "confirmedBy", "clinician.second")))),
            new Call(
                    "CONFIRM_OVERRIDE",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.post("api/overrides/" + c.present().override() + "/confirmation", json())),
            new Call(
                    "SIGN_OFF",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.post("api/sign-offs", stays(c.present()).build())),
            new Call(
                    "LET_GO",
                    inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post(
                            "api/sign-offs/departures",
                            stays(c.present()).add("at", ago(0)).build())),
            new Call(
                    "WITHDRAW",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.post(
                            "api/sign-offs/withdrawals",
                            json("stay", c.present().signedOff().stayNumber(), "reason", "家属尚未到达"))),
            new Call(
                    "UNDO",
                    inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post(
                            "api/stays/" + c.leftJustNow().stayNumber() + "/departure/undo", json("reason", "登记错误"))),
            new Call(
                    "LEAVE",
                    inTheHouse("CLINICIAN"),
                    202,
                    (api, c) -> api.post(
                            "api/stays/" + c.present().stayNumber() + "/departure",
                            json("at", ago(0), "reason", "AGAINST_ADVICE", "detail", "坚持离开"))),
            new Call(
                    "DISINFECT",
                    inTheHouse("HYGIENE"),
                    201,
                    (api, c) -> api.post(
                            "api/beds/" + c.departed().bed + "/disinfection",
                            json("finishedAt", ago(1), "agent", "含氯消毒剂", "concentration", 1000, "contactMinutes", 30))),
            new Call(
                    "VERIFY",
                    inTheHouse("HYGIENE"),
                    200,
                    (api, c) -> api.post(
                            "api/disinfections/" + c.departed().disinfection() + "/verification", json("at", ago(0)))),
            new Call(
                    "FACILITIES",
                    anywhere("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "OFFICIAL", "ADMINISTRATOR"),
                    200,
                    (api, c) -> api.get("api/facilities")),
            new Call(
                    "BEDS",
                    inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
                    200,
                    (api, c) -> api.get("api/facilities/" + c.facility() + "/beds")));

    private StayCalls() {}

    private static JsonObjectBuilder stays(Case subject) {
        return Json.createObjectBuilder().add("stays", Json.createArrayBuilder().add(subject.stayNumber()));
    }
}
