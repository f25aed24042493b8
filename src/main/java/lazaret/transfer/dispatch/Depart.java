package lazaret.transfer.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.Roles;
import lazaret.transfer.Transfer;

/** The vehicle sets out for the person; recorded by its crew, or late by a dispatcher. */
@Stateless
public class Depart {
    @Inject
    private Logbook logbook;

    @RolesAllowed({Roles.CREW, Roles.DISPATCHER})
    public Standing depart(String number, StepReport report) {
        Transfer transfer = logbook.open(number);
        transfer.depart(logbook.entry(report));
        return logbook.close(transfer, "transfer.depart");
    }
}
