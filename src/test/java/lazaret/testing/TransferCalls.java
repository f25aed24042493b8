package lazaret.testing;

import static lazaret.testing.Call.ago;
import static lazaret.testing.Call.json;
import static lazaret.testing.Right.anywhere;
import static lazaret.testing.Right.inTheHouse;

import jakarta.json.Json;
import java.time.LocalDate;
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
                    "VISITS",
                    anywhere("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
                    200,
                    (api, c) -> api.get("api/visits")),
            new Call(
                    "REQUEST_SERIES",
                    inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
                    201,
                    (api, c) -> api.post(
                            "api/visits/series",
                            Json.createObjectBuilder()
                                    .add("person", c.present().person)
                                    .add("facility", c.yellow())
                                    .add("weekdays", Json.createArrayBuilder().add("MONDAY"))
                                    .add("begins", "08:30")
                                    .add("minutes", 240)
                                    .add("from", c.dayOfItsOwn())
                                    .add(
                                            "until",
                                            LocalDate.parse(c.dayOfItsOwn())
                                                    .plusDays(6)
                                                    .toString())
                                    .build())),
            new Call(
                    "REQUEST_VISIT_TRIP",
                    inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
                    201,
                    (api, c) -> api.post("api/visits/" + c.present().visit() + "/trip", json())),
            new Call(
                    "CANCEL_VISIT",
                    inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
                    200,
                    (api, c) ->
                            api.post("api/visits/" + c.present().visit() + "/cancellation", json("reason", "病情好转"))),
            new Call(
                    "CANCEL_SERIES",
                    inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
                    200,
                    (api, c) -> api.post(
                            "api/visits/series/" + c.present().series() + "/cancellation", json("reason", "病情好转"))),
            new Call(
                    "GIVE_UP_BED",
                    inTheHouse("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER"),
                    200,
                    (api, c) -> api.post(
                            "api/visits/kept-beds/" + c.present().keptStay() + "/release", json("reason", "转为住院"))),
            new Call("SHIFTS", anywhere("DISPATCHER"), 200, (api, c) -> api.get("api/shifts?limit=1")),
            new Call(
                    "PLAN_SHIFT",
                    anywhere("DISPATCHER"),
                    201,
                    (api, c) -> api.post(
                            "api/shifts",
                            Json.createObjectBuilder()
                                    .add("ambulance", c.spareAmbulance())
                                    .add("crew", Json.createArrayBuilder().add("crew.all"))
                                    .add("from", c.dayOfItsOwn() + "T08:00:00+08:00")
                                    .add("until", c.dayOfItsOwn() + "T20:00:00+08:00")
                                    .build())),
            new Call(
                    "CALL_OFF_SHIFT",
                    anywhere("DISPATCHER"),
                    200,
                    (api, c) -> api.post("api/shifts/" + c.plannedShift() + "/cancellation", json("reason", "换班"))),
            new Call(
                    "RECORD_EQUIPMENT",
                    anywhere("DISPATCHER"),
                    200,
                    (api, c) -> api.post(
                            "api/ambulances/" + c.spareAmbulance() + "/equipment",
                            Json.createObjectBuilder()
                                    .add("equipment", Json.createArrayBuilder().add("OXYGEN"))
                                    .build())),
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
