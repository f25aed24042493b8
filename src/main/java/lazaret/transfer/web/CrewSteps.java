package lazaret.transfer.web;

import static lazaret.platform.SharedJson.JSON;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lazaret.access.AccessRefusal;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.OnceByKey;
import lazaret.platform.Attempt;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.RefusalException;
import lazaret.platform.RefusedAttempt;
import lazaret.platform.Texts;
import lazaret.platform.web.Preferences;
import lazaret.transfer.StepKind;
import lazaret.transfer.dispatch.Shown;
import lazaret.transfer.dispatch.StepReport;

/**
 * Where the page of a crew sends its steps, one by one and each with a key: what waited in the telephone while there was no
 * network is done once, with the time at which it was pressed. The key is a header of its own, which no page of others can
 * send without asking first.
 */
@WebServlet("/transfer/steps")
public class CrewSteps extends HttpServlet {
    static final String KEY = "Idempotency-Key";
    private static final long serialVersionUID = 1L;
    private static final Set<StepKind> BUTTONS = Set.of(
            StepKind.DEPARTED,
            StepKind.PICKED_UP,
            StepKind.HANDED_OVER,
            StepKind.VEHICLE_DISINFECTED,
            StepKind.VEHICLE_VERIFIED,
            StepKind.ABORTED);

    @Inject
    private transient TransferSteps steps;

    @Inject
    private transient OnceByKey onceByKey;

    @Inject
    private transient Preferences preferences;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String key = request.getHeader(KEY);
        if (key == null || !key.matches("[!-~]{1,200}")) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            answer(response, Attempt.of(() -> onceByKey.execute(key, digest(request), () -> take(request))));
        } catch (RefusalException no) {
            refuse(response, no);
        } catch (EJBAccessException no) {
            refuse(response, AccessRefusal.NOT_ALLOWED.refusal().asException());
        }
    }

    private Answer take(HttpServletRequest request) {
        StepKind kind = kind(request.getParameter("step"));
        Shown shown = new Shown(request.getParameter("identity"), "true".equals(request.getParameter("compared")));
        TransferSteps.Said said =
                new TransferSteps.Said(shown, request.getParameter("receivedBy"), request.getParameter("reason"));
        return Answer.ok(steps.take(
                kind, request.getParameter("transfer"), said, StepReport.at(time(request.getParameter("at")))));
    }

    private static StepKind kind(String name) {
        return BUTTONS.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> PlatformRefusal.VALUE_IS_NOT_KNOWN
                        .at("/step", String.valueOf(name), BUTTONS)
                        .asException());
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw PlatformRefusal.VALUE_IS_NOT_KNOWN
                    .at("/at", text, "2022-11-24T00:00:00Z")
                    .asException();
        }
    }

    private static void answer(HttpServletResponse response, Answer answer) throws IOException {
        write(response, answer.status(), answer.body());
    }

    private void refuse(HttpServletResponse response, RefusalException no) throws IOException {
        RefusedAttempt.tell("POST /transfer/steps", no.first());
        String why = no.refusals().stream()
                .map(refusal -> Texts.of(preferences.getLocale(), refusal))
                .collect(Collectors.joining(" "));
        write(
                response,
                HttpServletResponse.SC_CONFLICT,
                JSON.createObjectBuilder()
                        .add("code", no.first().code().name())
                        .add("why", why)
                        .build()
                        .toString());
    }

    private static void write(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json);
    }

    // Of what is kept for a day only the hash, and of that nothing that the telephone forgets: it may send a step again
    // without what was read at the door.
    private static byte[] digest(HttpServletRequest request) {
        Map<String, String> said = new TreeMap<>();
        for (String name : new String[] {"transfer", "step", "at", "receivedBy", "reason"}) {
            said.put(name, String.valueOf(request.getParameter(name)));
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
