package lazaret.testing;

import static lazaret.testing.Call.ago;
import static lazaret.testing.Call.json;
import static lazaret.testing.Right.anywhere;
import static lazaret.testing.Right.inTheHouse;

import jakarta.json.Json;
import java.util.List;

/** Calls about vehicles and who travels in them. */
final class TransferCalls {
    static final List<Call> ALL = List.of(
            new Call(
                    "REQUEST_TRANSFER",
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
            new Call(
                    "READ_TRANSFER",
                    inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "CREW", "HYGIENE"),
                    200,
                    (api, c) -> api.get("api/transfers/" + c.reserved().transfer("ASSIGNED"))),
            new Call(
                    "TRANSFERS",
                    anywhere("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "CREW", "HYGIENE"),
                    200,
                    (api, c) -> api.get("api/transfers?limit=1")),
            new Call(
                    "PROPOSE_TRIPS",
                    anywhere("DISPATCHER"),
                    202,
                    (api, c) -> api.post("api/transfers/proposals", json("seconds", 1))),
            new Call("READ_PROPOSAL", anywhere("DISPATCHER"), 200, (api, c) -> Proposing.read(api)),
            new Call("CANCEL_PROPOSAL", anywhere("DISPATCHER"), 202, (api, c) -> Proposing.cancel(api)),
            new Call(
                    "ACCEPT_PROPOSAL", anywhere("DISPATCHER"), 200, (api, c) -> Proposing.acceptOne(api, c.transfer())),
            new Call(
                    "ASSIGN_TRANSFER",
                    inTheHouse("DISPATCHER"),
                    200,
                    (api, c) -> api.post(
                            "api/transfers/" + c.transfer() + "/assignment",
                            json("ambulance", c.plate(), "bed", c.bed))),
            new Call(
                    "DEPART",
                    inTheHouse("DISPATCHER", "CREW"),
                    200,
                    (api, c) -> api.post(
                            "api/transfers/" + c.reserved().transfer("ASSIGNED") + "/departure", json("at", ago(1)))),
            new Call(
                    "PICK_UP",
                    inTheHouse("DISPATCHER", "CREW"),
                    200,
                    (api, c) -> api.post(
                            "api/transfers/" + c.reserved().transfer("ASSIGNED", "DEPARTED") + "/pickup",
                            json("at", ago(1), "by", "司机王", "identity", c.person))),
            new Call(
                    "HAND_OVER",
                    inTheHouse("DISPATCHER", "CREW"),
                    200,
                    (api, c) -> api.post(
                            "api/transfers/" + c.reserved().transfer("ASSIGNED", "DEPARTED", "PICKED_UP") + "/handover",
                            json("at", ago(1), "by", "司机王", "receivedBy", "护士李"))),
            new Call(
                    "DIVERT",
                    inTheHouse("DISPATCHER", "CREW"),
                    200,
                    (api, c) -> api.post(
                            "api/transfers/" + c.reserved().transfer("ASSIGNED", "DEPARTED", "PICKED_UP")
                                    + "/diversion",
                            json("at", ago(1), "to", json("bed", c.freeBed), "reason", "房间漏水"))),
            new Call(
                    "ABORT",
                    inTheHouse("DISPATCHER", "CREW"),
                    200,
                    (api, c) -> api.post(
                            "api/transfers/" + c.reserved().transfer("ASSIGNED") + "/abortion",
                            json("at", ago(1), "reason", "不再需要"))),
            new Call(
                    "DISINFECT_VEHICLE",
                    inTheHouse("DISPATCHER", "CREW", "HYGIENE"),
                    200,
                    (api, c) -> api.post(
                            "api/transfers/"
                                    + c.present().transfer("ASSIGNED", "DEPARTED", "PICKED_UP", "HANDED_OVER")
                                    + "/vehicle-disinfection",
                            json("at", ago(1), "agent", "含氯消毒剂", "contactMinutes", 30))),
            new Call(
                    "VERIFY_VEHICLE",
                    inTheHouse("DISPATCHER", "CREW", "HYGIENE"),
                    200,
                    (api, c) -> api.post(
                            "api/transfers/"
                                    + c.present()
                                            .transfer(
                                                    "ASSIGNED",
                                                    "DEPARTED",
                                                    "PICKED_UP",
                                                    "HANDED_OVER",
                                                    "VEHICLE_DISINFECTED")
                                    + "/vehicle-verification",
                            json("at", ago(1)))),
            new Call(
                    "REPLACE_VEHICLE",
                    inTheHouse("DISPATCHER"),
                    200,
                    (api, c) -> api.post(
                            "api/transfers/" + c.reserved().transfer("ASSIGNED", "DEPARTED", "PICKED_UP")
                                    + "/replacement",
                            json("at", ago(1), "reason", "抛锚", "ambulance", c.spareAmbulance()))),
            new Call(
                    "REPORT_OUTAGE",
                    anywhere("DISPATCHER"),
                    200,
                    (api, c) -> api.post("api/ambulances/" + c.spareAmbulance() + "/outage", json("reason", "抛锚"))),
            new Call(
                    "DISINFECT_OUT_VEHICLE",
                    anywhere("DISPATCHER", "HYGIENE"),
                    200,
                    (api, c) -> api.post(
                            "api/ambulances/" + c.failedAmbulance(true) + "/outage/disinfection", json("at", ago(0)))),
            new Call(
                    "RETURN_VEHICLE",
                    anywhere("DISPATCHER", "HYGIENE"),
                    200,
                    (api, c) ->
                            api.post("api/ambulances/" + c.failedAmbulance(false) + "/return", json("at", ago(0)))));

    private TransferCalls() {}
}
