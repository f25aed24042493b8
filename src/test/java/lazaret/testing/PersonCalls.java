package lazaret.testing;

import static lazaret.testing.Call.ago;
import static lazaret.testing.Call.json;
import static lazaret.testing.Right.anywhere;
import static lazaret.testing.Right.inTheHouse;

import java.util.List;

/** Calls about who somebody is and what category they have. */
final class PersonCalls {
    static final List<Call> ALL = List.of(
            new Call(
                    "REGISTER",
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
            new Call(
                    "READ",
                    inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
                    200,
                    (api, c) -> api.get("api/people/" + c.present().person)),
            new Call(
                    "SEARCH",
                    anywhere("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
                    200,
                    (api, c) -> api.get("api/people?q=" + c.person)),
            new Call(
                    "DIAGNOSE",
                    inTheHouse("CLINICIAN"),
                    201,
                    (api, c) -> api.post(
                            "api/people/" + c.present().person + "/category",
                            json("category", "CONFIRMED", "clinicalType", "MILD", "at", ago(1), "evidence", "核酸阳性"))),
            new Call(
                    "DUPLICATES",
                    anywhere("FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post(
                            "api/people/duplicates", json("paper", json("type", "TEMPORARY", "number", c.person)))),
            new Call(
                    "SHOW_PAPER",
                    inTheHouse("FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post(
                            "api/people/" + c.present().person + "/paper",
                            json("paper", json("type", "PASSPORT", "number", "N" + c.person)))),
            new Call(
                    "CORRECT_PERSON",
                    inTheHouse("FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post(
                            "api/people/" + c.present().person + "/particulars",
                            json("household", "F" + c.person, "reason", "同住"))),
            new Call(
                    "MERGE",
                    inTheHouse("FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post(
                            "api/people/" + c.present().person + "/merge",
                            json("into", c.registeredBefore(), "reason", "证件核对"))),
            new Call(
                    "EXPOSE",
                    inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
                    201,
                    (api, c) -> api.post(
                            "api/people/" + c.present().person + "/exposures",
                            json("at", ago(30), "indexCase", "R00001", "circumstances", "同乘电梯"))),
            new Call(
                    "CORRECT_EXPOSURE",
                    inTheHouse("CLINICIAN", "FACILITY_MANAGER"),
                    201,
                    (api, c) -> api.post(
                            "api/people/" + c.present().person + "/exposures/" + c.exposure() + "/correction",
                            json("at", ago(40), "cause", "流调更正"))),
            new Call(
                    "POSITIVES",
                    anywhere("CLINICIAN", "FACILITY_MANAGER", "DISPATCHER"),
                    200,
                    (api, c) -> api.get("api/positives")),
            new Call(
                    "COUNT_CHANGES",
                    anywhere("OFFICIAL").and("FACILITY_MANAGER", "CLINICIAN"),
                    200,
                    (api, c) -> api.get("api/changes?facility=" + c.facility())));

    private PersonCalls() {}
}
