package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.transfer.Equipment;
import lazaret.transfer.equipment.RecordEquipment;
import lazaret.transfer.outage.DisinfectOutVehicle;
import lazaret.transfer.outage.ReportOutage;
import lazaret.transfer.outage.ReturnVehicle;

/** What vehicles carry, and that they fail and come back. */
@Path("ambulances/{plate}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class AmbulancesResource {
    @Inject
    private Calls calls;

    @Inject
    private ReportOutage reportOutage;

    @Inject
    private DisinfectOutVehicle disinfectOutVehicle;

    @Inject
    private ReturnVehicle returnVehicle;

    @Inject
    private RecordEquipment recordEquipment;

    @POST
    @Path("equipment")
    public Response equip(@PathParam("plate") String plate, InputStream json) {
        return calls.post(json, body -> {
            Set<Equipment> items = body.setOf("equipment", Equipment.class);
            body.texts("equipment").required();
            body.end();
            return Answer.ok(JsonForm.fields("plate", recordEquipment.record(plate, items), "equipment", items));
        });
    }

    @POST
    @Path("outage")
    public Response report(@PathParam("plate") String plate, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            Instant at = body.time("at").orNull();
            body.end();
            reportOutage.report(plate, reason, at);
            return answer(plate, "OUT");
        });
    }

    @POST
    @Path("outage/disinfection")
    public Response disinfect(@PathParam("plate") String plate, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").orNull();
            body.end();
            disinfectOutVehicle.disinfect(plate, at);
            return answer(plate, "DISINFECTED");
        });
    }

    @POST
    @Path("return")
    public Response back(@PathParam("plate") String plate, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").orNull();
            body.end();
            returnVehicle.back(plate, at);
            return answer(plate, "IN_SERVICE");
        });
    }

    private static Answer answer(String plate, String state) {
        return Answer.ok(JsonForm.fields("plate", plate, "state", state));
    }
}
