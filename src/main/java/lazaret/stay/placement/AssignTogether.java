package lazaret.stay.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lazaret.access.Roles;
import lazaret.stay.PlacedStay;
import lazaret.stay.Placement;

/** A carer and those cared for get one room together: all of them are placed, or nobody is. */
@Stateless
public class AssignTogether {
    @Inject
    private AssignBed assignBed;

    /**
     * @param first who gets the bed
     * @param others who join on extra beds; each names the first as {@code carerFor} in the exception
     * @throws lazaret.platform.RefusalException with what stands against the first one refused
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public List<PlacedStay> assign(Placement first, List<Placement> others) {
        List<PlacedStay> placed = new ArrayList<>();
        placed.add(assignBed.assign(first));
        others.forEach(other -> placed.add(assignBed.assign(other)));
        return placed;
    }
}
