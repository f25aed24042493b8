package lazaret.living.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import lazaret.living.slip.IssueSlips;
import lazaret.platform.PublicAddress;
import lazaret.platform.QrCode;
import lazaret.platform.Texts;

/** Slips as they are printed, in both languages. Only for the answer that shows them: no session keeps a token. */
@Named
@RequestScoped
public class PrintedSlips {
    @Inject
    private PublicAddress publicAddress;

    private List<Sheet> sheets = List.of();

    /** One slip with its drawing. */
    public record Sheet(String facility, String room, String bed, String address, QrCode.Drawing code) {}

    void show(List<IssueSlips.Slip> slips) {
        sheets = slips.stream().map(this::sheet).toList();
    }

    private Sheet sheet(IssueSlips.Slip slip) {
        String address =
                publicAddress.base() + RoomPage.PATH + "/" + slip.token().text();
        return new Sheet(slip.facilityName(), slip.room(), slip.bed(), address, QrCode.drawing(address));
    }

    /** No telephone reaches the machine by the address of itself. */
    public boolean isOutOfReach() {
        return publicAddress.isOutOfReach();
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
