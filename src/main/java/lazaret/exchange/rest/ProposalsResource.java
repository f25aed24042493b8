package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Languages;
import lazaret.transfer.proposal.AcceptProposal;
import lazaret.transfer.proposal.CancelProposal;
import lazaret.transfer.proposal.ProposeTrips;
import lazaret.transfer.proposal.ReadProposal;

/** Help for the dispatcher: vehicles, beds and an order for everybody who waits, and what is accepted of it. */
@Path("transfers/proposals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalsResource {
    @Inject
    private Calls calls;

    @Inject
    private ProposeTrips proposeTrips;

    @Inject
    private ReadProposal readProposal;

    @Inject
    private CancelProposal cancelProposal;

    @Inject
    private AcceptProposal acceptProposal;

    @Context
    private HttpHeaders headers;

    @POST
    public Response propose(InputStream json) {
        return calls.post(json, body -> {
            Integer seconds = body.wholeNumber("seconds").orNull();
            body.end();
            String number = proposeTrips.propose(seconds);
            return Answer.accepted("/api/transfers/proposals/" + number, JsonForm.fields("number", number));
        });
    }

    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        return calls.get(() -> ProposalForm.of(readProposal.read(number), language()));
    }

    @POST
    @Path("{number}/cancellation")
    public Response cancel(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            body.end();
            cancelProposal.cancel(number);
            return Answer.accepted("/api/transfers/proposals/" + number, JsonForm.fields("number", number));
        });
    }

    @POST
    @Path("{number}/acceptance")
    public Response accept(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            List<String> transfers = body.texts("transfers").orElse(List.of());
            body.end();
            return Answer.ok(ProposalForm.of(acceptProposal.accept(number, transfers), language()));
        });
    }

    private Locale language() {
        return Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
