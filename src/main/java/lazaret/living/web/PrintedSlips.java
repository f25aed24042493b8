package lazaret.living.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lazaret.living.slip.IssueSlips;
import lazaret.platform.QrCode;
import lazaret.platform.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Slips as they are printed, in both languages. Only for the answer that shows them: no session keeps a token. */
@Named
@RequestScoped
public class PrintedSlips {
    @Inject
    private HttpServletRequest request;

    /** The address by which telephones reach this product; without it the one this page was asked by. */
    @Inject
    @ConfigProperty(name = "lazaret.public.url")
    private Optional<String> publicAddress;

    private List<Sheet> sheets = List.of();

    /** One slip with its drawing. */
    public record Sheet(String facility, String room, String bed, String address, QrCode.Drawing code) {}

    void show(List<IssueSlips.Slip> slips) {
        sheets = slips.stream().map(this::sheet).toList();
    }

    private Sheet sheet(IssueSlips.Slip slip) {
        String address = base() + RoomPage.PATH + "/" + slip.token().text();
        return new Sheet(slip.facilityName(), slip.room(), slip.bed(), address, QrCode.drawing(address));
    }

    private String base() {
        return publicAddress.map(address -> address.replaceFirst("/+$", "")).orElseGet(() -> {
            String asked = request.getRequestURL().toString();
            return asked.substring(0, asked.length() - request.getRequestURI().length()) + request.getContextPath();
        });
    }

    /** No telephone reaches the machine by the address of itself. */
    public boolean isOutOfReach() {
        return base().matches("https?://(localhost|127\\..*|\\[.*1\\])(:\\d+)?(/.*)?");
    }

    public List<Sheet> getSheets() {
        return sheets;
    }

    public String chinese(String key) {
        return Texts.of(Texts.CHINESE, key);
    }

    public String english(String key) {
        return Texts.of(Locale.ENGLISH, key);
    }
}
