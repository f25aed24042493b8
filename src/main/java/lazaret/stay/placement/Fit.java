package lazaret.stay.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lazaret.facility.UnitKind;
import lazaret.person.ClinicalType;
import lazaret.person.Need;

/**
 * How well a bed that is allowed suits somebody: every point has its reason, shown with the proposal.
 *
 * @param points higher is better
 */
public record Fit(int points, List<Reason> reasons) {

    /** Why a bed is proposed; the words stand in the bundles. */
    public enum Reason {
        ACCESSIBLE,
        NEGATIVE_PRESSURE,
        INTENSIVE_CARE,
        WINDOW_OPENS,
        OWN_BATHROOM,
        SAME_CATEGORY_ON_THE_FLOOR,
        EMPTY_ROOM,
        /** Keeps a scarce room for those who need it. */
        NOT_A_SCARCE_ROOM
    }

    private static final int NEEDED = 100;
    private static final int SCARCE = 40;
    private static final int PLEASANT = 10;

    public static Fit of(Applicant applicant, Spot spot) {
        List<Reason> reasons = new ArrayList<>();
        int points = 0;
        boolean wheelchair = applicant.needs().contains(Need.WHEELCHAIR);
        boolean severe =
                applicant.clinicalType() == ClinicalType.SEVERE || applicant.clinicalType() == ClinicalType.CRITICAL;
        boolean intensive = spot.unitKind() == UnitKind.ICU;
        points += add(reasons, wheelchair && spot.accessible(), Reason.ACCESSIBLE, NEEDED);
        points += add(reasons, severe && intensive, Reason.INTENSIVE_CARE, NEEDED);
        points += add(reasons, severe && spot.negativePressure(), Reason.NEGATIVE_PRESSURE, NEEDED);
        boolean wasted = !wheelchair && spot.accessible() || !severe && (intensive || spot.negativePressure());
        points += add(reasons, !wasted, Reason.NOT_A_SCARCE_ROOM, SCARCE);
        points += add(reasons, spot.ventilated(), Reason.WINDOW_OPENS, PLEASANT);
        points += add(reasons, spot.ownBathroom(), Reason.OWN_BATHROOM, PLEASANT);
        points += add(reasons, spot.inRoom().isEmpty(), Reason.EMPTY_ROOM, PLEASANT);
        points += add(reasons, sameCategoryAround(applicant, spot), Reason.SAME_CATEGORY_ON_THE_FLOOR, PLEASANT);
        return new Fit(points, reasons);
    }

    static Comparator<Spot> bestFirst(Applicant applicant) {
        return Comparator.<Spot>comparingInt(spot -> -of(applicant, spot).points());
    }

    private static boolean sameCategoryAround(Applicant applicant, Spot spot) {
        return !spot.onUnit().isEmpty() && spot.onUnit().stream().allMatch(o -> o.category() == applicant.category());
    }

    private static int add(List<Reason> reasons, boolean applies, Reason reason, int points) {
        if (!applies) {
            return 0;
        }
        reasons.add(reason);
        return points;
    }
}
