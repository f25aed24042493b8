package lazaret.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lazaret.certificate.CertificateRefusal;
import lazaret.platform.Attempt;
import lazaret.platform.PublicAddress;
import lazaret.platform.Texts;
import lazaret.platform.web.Preferences;
import lazaret.reporting.PrintCertificate;
import lazaret.reporting.ReportFormat;

/**
 * Certificates for a browser that is signed in: {@code /certificates/C123.pdf?lang=zh}, or several in one file, their
 * numbers joined by commas. A plain link downloads them from any page.
 */
@WebServlet("/certificates/*")
public class CertificateFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".pdf";

    @Inject
    private transient PrintCertificate printCertificate;

    @Inject
    private transient PublicAddress publicAddress;

    @Inject
    private transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!file.endsWith(ENDING)) {
            throw CertificateRefusal.NO_SUCH_CERTIFICATE.refusal(file).asException();
        }
        List<String> numbers =
                Arrays.asList(file.substring(0, file.length() - ENDING.length()).split(","));
        Locale language = language(request.getParameter("lang"));
        byte[] content = Attempt.of(() -> printCertificate.print(numbers, language, publicAddress.base()));
        response.setContentType(ReportFormat.PDF.mediaType());
        response.setHeader("Cache-Control", "no-store");
        String name = numbers.size() == 1 ? numbers.get(0) : "certificates";
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ENDING + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private Locale language(String asked) {
        if (asked == null) {
            return preferences.getLocale();
        }
        return "en".equals(asked) ? Texts.ENGLISH : Texts.CHINESE;
    }
}
