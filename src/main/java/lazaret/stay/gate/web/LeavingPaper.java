package lazaret.stay.gate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import lazaret.platform.Attempt;
import lazaret.platform.web.Preferences;
import lazaret.reporting.leaving.PrintLeaving;
import org.omnifaces.util.Faces;

/** The list for the buses home as a file to print. */
@Named
@RequestScoped
public class LeavingPaper {
    @Inject
    private PrintLeaving printLeaving;

    @Inject
    private Preferences preferences;

    /** @param day of the list, for the name of the file */
    public void send(String facility, LocalDate day) throws IOException {
        byte[] paper = Attempt.of(() -> printLeaving.print(facility, preferences.isLobby(), preferences.getLocale()));
        Faces.sendFile(paper, "leaving-" + facility + "-" + day + ".pdf", true);
    }
}
