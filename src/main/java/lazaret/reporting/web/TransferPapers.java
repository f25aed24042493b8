package lazaret.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lazaret.platform.Attempt;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Texts;
import lazaret.platform.web.Preferences;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.trips.LogRequest;
import lazaret.reporting.trips.PrintHandOver;
import lazaret.reporting.trips.PrintTransferLog;
import lazaret.reporting.trips.TripsRefusal;

/**
 * The papers of transfers for a browser that is signed in: {@code /transfer-papers/TR123.pdf} the form of one transfer,
 * {@code /transfer-papers/log.pdf?day=2022-11-24&facility=H01} and {@code log.xlsx} the log of a day.
 */
@WebServlet("/transfer-papers/*")
public class TransferPapers extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("/(TR\\d{1,18})\\.pdf");
    private static final Pattern LOG = Pattern.compile("/log\\.(pdf|xlsx)");

    @Inject
    private transient PrintHandOver printHandOver;

    @Inject
    private transient PrintTransferLog printTransferLog;

    @Inject
    private transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo();
        Locale language = language(request.getParameter("lang"));
        Matcher form = FORM.matcher(file);
        Matcher log = LOG.matcher(file);
        if (form.matches()) {
            String number = form.group(1);
            byte[] paper = Attempt.of(() -> printHandOver.print(number, language));
            send(response, ReportFormat.PDF, number + ".pdf", paper);
        } else if (log.matches()) {
            ReportFormat format = ReportFormat.valueOf(log.group(1).toUpperCase(Locale.ROOT));
            LogRequest wish = new LogRequest(
                    day(request.getParameter("day")), null, text(request.getParameter("facility")), null);
            PrintTransferLog.LogFile paper = Attempt.of(() -> printTransferLog.print(wish, format, language));
            send(response, format, paper.name(), paper.content());
        } else {
            throw TripsRefusal.NO_SUCH_PAPER.refusal(file).asException();
        }
    }

    private static void send(HttpServletResponse response, ReportFormat format, String name, byte[] content)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static String text(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter;
    }

    private static LocalDate day(String parameter) {
        if (text(parameter) == null) {
            return null;
        }
        try {
            return LocalDate.parse(parameter);
        } catch (DateTimeParseException e) {
            throw PlatformRefusal.MALFORMED_VALUE
                    .at("/day", parameter, "2022-11-24")
                    .asException();
        }
    }

    private Locale language(String asked) {
        if (asked == null) {
            return preferences.getLocale();
        }
        return "en".equals(asked) ? Texts.ENGLISH : Texts.CHINESE;
    }
}
