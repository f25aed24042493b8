package lazaret.transfer.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityList;
import lazaret.facility.OperatingState;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;
import lazaret.person.Category;
import lazaret.person.Need;
import lazaret.person.Sex;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.Spot;
import lazaret.transfer.Cause;
import lazaret.transfer.TransferState;
import lazaret.transfer.Urgency;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.board.VehicleRow;
import lazaret.transfer.board.VehicleState;
import lazaret.transfer.proposal.plan.Estimates;

/** Hotels along one parallel in districts named after them, and people who wait there. */
final class SomeTown {
    static final Instant NOON = Instant.parse("2022-11-24T04:00:00Z");
    static final Estimates ESTIMATES = new Estimates(30, 1, 1, 30, 10, 15, 45);

    private SomeTown() {}

    /** A hotel so many hundredths of a degree east. */
    static Geography.Site site(String code, int east) {
        return new Geography.Site(code, code + "区", 38.0, 114 + east / 100.0);
    }

    static FacilityList.Line hotel(String code) {
        return new FacilityList.Line(
                code, code + "号", FacilityKind.QUARANTINE_HOTEL, code + "区", OperatingState.OPEN, "Asia/Shanghai");
    }

    /** Rooms of one bed on one floor. */
    static List<Spot> rooms(String facility, int many) {
        return IntStream.range(0, many).mapToObj(i -> spot(facility, i, true)).toList();
    }

    static Spot spot(String facility, int i, boolean ownBathroom) {
        long id = Math.abs(facility.hashCode()) * 1000L + i;
        return new Spot(
                id,
                facility + "-" + i + "-1",
                false,
                id,
                String.valueOf(i),
                Zone.CONTAMINATED,
                ownBathroom,
                false,
                true,
                false,
                null,
                "2F",
                UnitKind.FLOOR,
                facility,
                FacilityKind.QUARANTINE_HOTEL,
                OperatingState.OPEN,
                List.of());
    }

    static Applicant person(long id, Category category, int age, Need... needs) {
        return new Applicant(id, "P" + id, category, null, false, age, Sex.F, Set.of(needs), false);
    }

    static Wanted waiting(long id, Category category, String address, String toFacility) {
        TransferRow row = row(id, TransferState.REQUESTED, category, address, toFacility, NOON);
        return new Wanted(row, person(id, category, 40), null, null, null, Set.of());
    }

    static TransferRow row(
            long id, TransferState state, Category category, String address, String toFacility, Instant since) {
        return new TransferRow(
                "TR" + id,
                state,
                "P" + id,
                "王*",
                "F",
                40,
                "002X",
                category,
                Urgency.ROUTINE,
                Cause.REQUEST,
                null,
                null,
                null,
                null,
                address,
                toFacility,
                null,
                null,
                null,
                toFacility == null ? FacilityKind.QUARANTINE_HOTEL : null,
                false,
                false,
                null,
                false,
                false,
                null,
                null,
                since,
                since,
                null);
    }

    static VehicleRow vehicle(String plate, String station, VehicleState state, String transfer) {
        return new VehicleRow(
                plate,
                station,
                state,
                null,
                BigDecimal.valueOf(-12),
                LocalDate.parse("2022-11-20"),
                transfer,
                null,
                "",
                null);
    }
}
