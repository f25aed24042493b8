package lazaret.living.slip;

import java.time.ZoneId;
import java.util.Set;
import lazaret.access.SignedIn;

/** The room a valid slip speaks for; who lies in it is not known here. */
public record Room(long stay, String facility, String facilityName, String number, ZoneId zone) {

    public String code() {
        return facility + "/" + number;
    }

    /** The room as one who acts, for the audit trail: it has no role, so it may nothing that asks for one. */
    public SignedIn asActor() {
        return new SignedIn("room:" + code(), code(), "ROOM", false, Set.of(), false);
    }
}
