package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.platform.Refusal;
import lazaret.stay.gate.GateAnswer;
import lazaret.stay.gate.LetPeopleGo;
import lazaret.stay.gate.SignOffPeople;
import lazaret.stay.gate.WithdrawSignOff;

/** The gate in two steps, for one or many: signed off, gone later. Every stay has an answer of its own. */
@Path("sign-offs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class SignOffsResource {
    @Inject
    private Calls calls;

    @Inject
    private SignOffPeople signOffPeople;

    @Inject
    private LetPeopleGo letPeopleGo;

    @Inject
    private WithdrawSignOff withdrawSignOff;

    @POST
    public Response sign(InputStream json) {
        return calls.post(json, body -> {
            List<String> stays = body.texts("stays").required();
            Instant leavesAt = body.time("leavesAt").orNull();
            body.end();
            return answer(signOffPeople.sign(stays, leavesAt));
        });
    }

    /** Whoever may not leave any more stays, and the signature is voided: an answer too, which is kept. */
    @POST
    @Path("departures")
    public Response depart(InputStream json) {
        return calls.post(json, body -> {
            List<String> stays = body.texts("stays").required();
            Instant at = body.time("at").required();
            body.end();
            return answer(letPeopleGo.depart(stays, at));
        });
    }

    @POST
    @Path("withdrawals")
    public Response withdraw(InputStream json) {
        return calls.post(json, body -> {
            String stay = body.text("stay").required();
            String reason = body.text("reason").required();
            body.end();
            withdrawSignOff.withdraw(stay, reason);
            return Answer.ok(JsonForm.fields("stay", stay));
        });
    }

    private static Answer answer(List<GateAnswer> answers) {
        return Answer.ok(JsonForm.fields(
                "items", answers.stream().map(SignOffsResource::form).toList()));
    }

    private static Map<String, Object> form(GateAnswer answer) {
        return JsonForm.fields(
                "stay", answer.stay(),
                "person", answer.person(),
                "outcome", answer.outcome(),
                "certificate", answer.certificate(),
                "unmet", answer.unmet(),
                "refusals",
                        answer.refusals().stream()
                                .map(Refusal::code)
                                .map(code -> code.name())
                                .toList());
    }
}
