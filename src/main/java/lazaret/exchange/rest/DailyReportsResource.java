package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Body;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Parameters;
import lazaret.platform.PlatformRefusal;
import lazaret.reporting.daily.DailyFigures;
import lazaret.reporting.daily.DailyForm;
import lazaret.reporting.daily.DailyItem;
import lazaret.reporting.daily.DailyRound;
import lazaret.reporting.daily.DailyVersion;
import lazaret.reporting.daily.ListDailyReports;
import lazaret.reporting.daily.ReadDailyReport;
import lazaret.reporting.daily.SignDailyReport;

/** What facilities report of a day, signed by their managers; the paper of it is the report {@code daily}. */
@Path("daily-reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class DailyReportsResource {
    @Inject
    private Calls calls;

    @Inject
    private ListDailyReports listDailyReports;

    @Inject
    private ReadDailyReport readDailyReport;

    @Inject
    private SignDailyReport signDailyReport;

    /** The reports of a day: sums are of those who reported, null where nobody did, and say how many are missing. */
    @GET
    public Response ofDay(@Context UriInfo uri) {
        LocalDate day = new Parameters(uri).day("day").orElseThrow(() -> PlatformRefusal.FIELD_IS_MISSING
                .at("?day", "day")
                .asException());
        return calls.get(() -> {
            DailyRound round = listDailyReports.ofDay(day);
            Map<String, Object> sums = new LinkedHashMap<>();
            for (DailyItem item : DailyItem.values()) {
                sums.put(
                        item.name(),
                        round.sum(item).isPresent() ? round.sum(item).getAsLong() : null);
            }
            return JsonForm.fields(
                    "items",
                    round.lines().stream().map(DailyReportsResource::form).toList(),
                    "next",
                    null,
                    "reported",
                    round.lines().size() - round.unreported(),
                    "notReported",
                    round.unreported(),
                    "sums",
                    sums);
        });
    }

    private static Object form(ListDailyReports.Line line) {
        return JsonForm.fields(
                "facility",
                line.facility(),
                "name",
                line.name(),
                "day",
                line.day(),
                "state",
                line.state(),
                "due",
                line.due(),
                "version",
                line.version(),
                "signedAt",
                line.signedAt(),
                "signedBy",
                line.signedBy(),
                "zero",
                line.figures() == null ? null : line.zero(),
                "figures",
                line.figures() == null ? null : form(line.figures()));
    }

    /** One of them: what the records say now, and every version that was signed. */
    @GET
    @Path("{facility}")
    public Response read(@PathParam("facility") String facility, @Context UriInfo uri) {
        LocalDate day = new Parameters(uri).day("day").orElse(null);
        return calls.get(() -> {
            ReadDailyReport.Reading reading = readDailyReport.read(facility, day);
            return JsonForm.fields(
                    "facility",
                    facility,
                    "day",
                    reading.of().day(),
                    "state",
                    reading.state(),
                    "due",
                    reading.of().due(),
                    "recorded",
                    form(reading.recorded()),
                    "versions",
                    reading.versions().stream().map(DailyReportsResource::form).toList());
        });
    }

    /** Signs the report of a day, or amends it: {@code seen} is the version that was looked at. */
    @POST
    public Response sign(InputStream json) {
        return calls.post(json, body -> {
            String facility = body.text("facility").required();
            LocalDate day = body.day("day").required();
            DailyForm form = new DailyForm(
                    body.wholeNumber("seen").orElse(0),
                    figures(body),
                    body.text("note").orNull(),
                    body.text("reason").orNull());
            body.end();
            return Answer.created(null, form(signDailyReport.sign(facility, day, form)));
        });
    }

    private static Map<DailyItem, Long> figures(Body body) {
        Map<DailyItem, Long> figures = new EnumMap<>(DailyItem.class);
        Body part = body.object("figures");
        for (DailyItem item : DailyItem.values()) {
            Integer figure = part.wholeNumber(item.name()).orNull();
            if (figure != null) {
                figures.put(item, figure.longValue());
            }
        }
        return figures;
    }

    private static Object form(DailyVersion version) {
        return JsonForm.fields(
                "version", version.version(),
                "signedAt", version.signedAt(),
                "signedBy", version.signedBy(),
                "zero", version.zero(),
                "note", version.note(),
                "reason", version.reason(),
                "figures", form(version.figures()),
                "recorded", form(version.recorded()));
    }

    private static Map<String, Object> form(DailyFigures figures) {
        Map<String, Object> all = new LinkedHashMap<>();
        figures.of().forEach((item, figure) -> all.put(item.name(), figure));
        return all;
    }
}
