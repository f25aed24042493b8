package lazaret.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lazaret.platform.Attempt;
import lazaret.platform.PublicAddress;
import lazaret.platform.web.Preferences;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.catalogue.PrintDoorCards;

/** Door cards for a browser that is signed in: {@code /door-cards?facility=H01&room=201}, or of every room. */
@WebServlet("/door-cards")
public class DoorCardsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintDoorCards printDoorCards;

    @Inject
    private transient PublicAddress publicAddress;

    @Inject
    private transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = publicAddress.base();
        byte[] content = Attempt.of(() -> printDoorCards.print(
                request.getParameter("facility"), request.getParameter("room"), preferences.getLocale(), base));
        response.setContentType(ReportFormat.PDF.mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"door-cards.pdf\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
