package lazaret.facility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityList;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;
import lazaret.reporting.Beds;
import lazaret.reporting.CountOccupancy;
import lazaret.reporting.OccupancyRow;

/** All facilities of the caller with their state and how full they are. */
@Named
@RequestScoped
public class FacilitiesView {
    private static final int MOST = 1000;
    private static final int AMBER = 85;
    private static final int RED = 95;

    @Inject
    private FacilityList facilities;

    @Inject
    private CountOccupancy countOccupancy;

    @Inject
    private FacilityChoice choice;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OncePerRequest asked;

    /** A facility of the list and its beds. */
    public record Line(FacilityList.Line facility, Beds beds) {
        public String percent() {
            return beds.occupancy().map(part -> part + "%").orElse("–");
        }

        /** The style class of the bar: amber from 85 %, red from 95 %. */
        public String band() {
            return beds.isFullTo(RED) ? "bad" : beds.isFullTo(AMBER) ? "warn" : "";
        }

        public String width() {
            return Math.min(100, beds.occupancy().map(Number::intValue).orElse(0)) + "%";
        }
    }

    public List<Line> getLines() {
        return asked.ask("facilities", () -> {
            Map<String, Beds> beds =
                    Attempt.of(() -> countOccupancy.count(null, null, null, null, null)).facilities().stream()
                            .collect(Collectors.toMap(OccupancyRow::code, OccupancyRow::beds));
            List<FacilityList.Line> lines = isAdministrator() ? facilities.page(null, null, "", MOST) : choice.getOwn();
            return lines.stream()
                    .map(line -> new Line(line, beds.getOrDefault(line.code(), Beds.NONE)))
                    .toList();
        });
    }

    /** The sum of what is listed. */
    public Beds getTotal() {
        return getLines().stream().map(Line::beds).reduce(Beds.NONE, Beds::plus);
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }

    public boolean isAdministrator() {
        return currentUser.hasRole(Roles.ADMINISTRATOR);
    }
}
