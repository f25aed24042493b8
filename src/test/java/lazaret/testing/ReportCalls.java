package lazaret.testing;

import static lazaret.testing.Right.anywhere;
import static lazaret.testing.Right.inTheHouse;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Calls that bring lists in and papers out. */
final class ReportCalls {
    static final List<Call> ALL = List.of(
            new Call(
                    "IMPORT_ROOMS", anywhere("FACILITY_MANAGER", "ADMINISTRATOR"), 202, (api, c) -> file(api, "rooms")),
            new Call("IMPORT_TESTS", anywhere("CLINICIAN"), 202, (api, c) -> file(api, "tests")),
            new Call("IMPORT_HEALTH", anywhere("CLINICIAN"), 202, (api, c) -> file(api, "health")),
            new Call("IMPORT_PEOPLE", anywhere("FACILITY_MANAGER"), 202, (api, c) -> file(api, "people")),
            new Call("IMPORT_STAYS", anywhere("FACILITY_MANAGER"), 202, (api, c) -> file(api, "stays")),
            new Call(
                    "COUNT",
                    anywhere("OFFICIAL", "DISPATCHER", "ADMINISTRATOR").and("FACILITY_MANAGER", "CLINICIAN"),
                    200,
                    (api, c) -> api.get("api/occupancy?facility=" + c.facility())),
            new Call(
                    "PRINT_CERTIFICATE",
                    inTheHouse("CLINICIAN"),
                    200,
                    (api, c) -> api.get("api/certificates/" + c.departed().certificate() + ".pdf")),
            new Call(
                    "PRINT_HAND_OVER",
                    inTheHouse("DISPATCHER", "CREW", "FACILITY_MANAGER", "CLINICIAN"),
                    200,
                    (api, c) -> api.get("api/transfers/" + c.reserved().transfer("ASSIGNED") + "/handover.pdf")),
            new Call(
                    "PRINT_TRANSFER_LOG",
                    anywhere("OFFICIAL").and("DISPATCHER", "FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.get("api/reports/transfers.pdf?facility=" + c.facility())),
            new Call(
                    "PRINT_LIST",
                    anywhere("OFFICIAL", "ADMINISTRATOR").and("FACILITY_MANAGER", "HYGIENE"),
                    200,
                    (api, c) -> api.get("api/reports/disinfections.xlsx?facility=" + c.facility())),
            new Call(
                    "WASTE",
                    inTheHouse("HYGIENE", "FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.get("api/waste?facility=" + c.facility())),
            new Call(
                    "SEAL_WASTE",
                    inTheHouse("HYGIENE", "FACILITY_MANAGER"),
                    201,
                    (api, c) -> api.post(
                            "api/waste", Call.json("facility", c.facility(), "kind", "SHARPS", "weight", 3.25))),
            new Call(
                    "HAND_OVER_WASTE",
                    inTheHouse("HYGIENE", "FACILITY_MANAGER"),
                    201,
                    (api, c) -> api.post(
                            "api/waste/manifests",
                            Json.createObjectBuilder(Call.json("facility", c.facility(), "receivedBy", "王师傅"))
                                    .add("bags", Json.createArrayBuilder().add(c.bagOfWaste()))
                                    .build())),
            new Call(
                    "VOID_WASTE",
                    inTheHouse("HYGIENE", "FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.post("api/waste/" + c.bagOfWaste() + "/voiding", Call.json("reason", "称重有误"))),
            new Call(
                    "DAILY_REPORTS",
                    anywhere("OFFICIAL", "ADMINISTRATOR"),
                    200,
                    (api, c) -> api.get("api/daily-reports?day=2022-01-01")),
            new Call(
                    "READ_DAILY",
                    anywhere("OFFICIAL", "ADMINISTRATOR").and("FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.get("api/daily-reports/" + c.facility() + "?day=2022-01-01")),
            new Call(
                    "SIGN_DAILY",
                    inTheHouse("FACILITY_MANAGER"),
                    201,
                    (api, c) -> api.post(
                            "api/daily-reports",
                            Call.json("facility", c.facility(), "day", c.dayThatIsOver(), "seen", 0))),
            new Call(
                    "PRINT",
                    anywhere("OFFICIAL", "ADMINISTRATOR").and("FACILITY_MANAGER"),
                    200,
                    (api, c) -> api.get("api/reports/occupancy.pdf?facility=" + c.facility())));

    private ReportCalls() {}

    /** The first row of the shipped city's file, tried and not kept. */
    private static Answer file(Api api, String kind) {
        String start = String.join("\n", DemoFiles.lines(kind).subList(0, 2));
        return api.postFile("api/imports/" + kind + "?dryRun=true", start.getBytes(StandardCharsets.UTF_8));
    }
}
