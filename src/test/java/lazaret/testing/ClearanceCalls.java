package lazaret.testing;

import static lazaret.testing.Call.ago;
import static lazaret.testing.Call.json;
import static lazaret.testing.Right.anywhere;
import static lazaret.testing.Right.inTheHouse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** Calls about tests, readings, policies, and what follows a departure. */
final class ClearanceCalls {
    static final List<Call> ALL = List.of(
            new Call(
                    "MEASURE",
                    inTheHouse("CLINICIAN"),
                    201,
                    (api, c) -> api.post(
                            "api/people/" + c.present().person + "/health", json("at", ago(1), "temperature", 36.6))),
            new Call(
                    "FIND",
                    inTheHouse("CLINICIAN"),
                    201,
                    (api, c) -> api.post(
                            "api/people/" + c.present().person + "/findings", json("at", ago(1), "answer", "STABLE"))),
            new Call("POLICIES", anywhere("ADMINISTRATOR"), 200, (api, c) -> api.get("api/policies?limit=2")),
            new Call("POLICY", anywhere("ADMINISTRATOR"), 200, (api, c) -> api.get("api/policies/PC9-close")),
            new Call(
                    "DIFFERENCES",
                    anywhere("ADMINISTRATOR"),
                    200,
                    (api, c) -> api.get("api/policies/TEN/differences?against=PC9-close")),
            new Call(
                    "TRIAL",
                    anywhere("ADMINISTRATOR"),
                    200,
                    (api, c) -> api.get("api/policies/TEN/trial?effect=LATER&limit=2")),
            new Call(
                    "WRITE_POLICY",
                    anywhere("ADMINISTRATOR"),
                    201,
                    (api, c) -> api.post("api/policies", json("basedOn", "TEN", "document", c.policyOfItsOwn()))),
            // In a far future: nobody here is judged by it.
            new Call(
                    "ADOPT",
                    anywhere("ADMINISTRATOR"),
                    201,
                    (api, c) -> api.post("api/policies/TW20-secondary/adoptions", json("from", c.dayOfItsOwn()))),
            new Call(
                    "SAMPLE",
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
            new Call(
                    "REPORT_RESULT",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.post(
                            "api/specimens/" + c.present().specimen() + "/result",
                            json("result", "NEGATIVE", "reportedAt", ago(0)))),
            new Call(
                    "ASSESS",
                    inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.get("api/people/" + c.present().person + "/clearance")),
            new Call(
                    "FOLLOW_UPS",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.get("api/follow-ups?facility=" + c.facility())),
            new Call(
                    "VISIT",
                    inTheHouse("CLINICIAN"),
                    201,
                    (api, c) -> api.post("api/follow-ups/" + c.departed().followUp() + "/visits", visit())),
            new Call(
                    "TEST_AFTERWARDS",
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
            new Call(
                    "END_FOLLOW_UP",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.post(
                            "api/follow-ups/" + c.departed().followUp() + "/outcome",
                            json("at", ago(0), "outcome", "LOST"))),
            new Call(
                    "FOLLOW_UP_HISTORY",
                    anywhere("CLINICIAN"),
                    200,
                    (api, c) -> api.get("api/follow-ups/of/" + c.departed().person)),
            new Call(
                    "CORRECT_CHECK",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.post(
                            "api/follow-ups/checks/" + c.departed().visited() + "/correction",
                            json("finding", "UNWELL", "reason", "听错了"))),
            new Call(
                    "VOID_CHECK",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.post(
                            "api/follow-ups/checks/" + c.departed().visited() + "/void", json("reason", "登记错人"))),
            new Call(
                    "REOPEN_FOLLOW_UP",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.post(
                            "api/follow-ups/" + c.departed().lostFollowUp() + "/reopening", json("reason", "已联系上"))));

    private ClearanceCalls() {}

    private static JsonObject visit() {
        return Json.createObjectBuilder().add("at", ago(0)).add("well", true).build();
    }
}
