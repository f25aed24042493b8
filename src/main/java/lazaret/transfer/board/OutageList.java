package lazaret.transfer.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lazaret.access.Roles;
import lazaret.transfer.outage.Outages;

/** The vehicles that are out of service for a reason that somebody gave, by plate. */
@Stateless
public class OutageList {
    @Inject
    private Outages outages;

    @RolesAllowed({Roles.DISPATCHER, Roles.CREW, Roles.HYGIENE})
    public List<Outages.Outage> open() {
        return outages.open();
    }
}
