package lazaret.facility;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.Refusal;

/**
 * What a facility is defined by: one line of an import file, or one form. Missing values are null; {@link #refusals}
 * says what is wrong. The zone is Asia/Shanghai where none is given.
 *
 * @param line where it stands in its file, counted from 1 without the header; 0 for a form
 */
public record FacilityRow(
        int line,
        String code,
        FacilityKind kind,
        String name,
        String district,
        BigDecimal latitude,
        BigDecimal longitude,
        LocalDate openedOn,
        String zoneId) {
    static final String DEFAULT_ZONE = "Asia/Shanghai";

    public FacilityRow {
        code = code == null ? "" : code.strip();
        name = name == null ? "" : name.strip();
        district = district == null ? "" : district.strip();
        zoneId = zoneId == null || zoneId.isBlank() ? DEFAULT_ZONE : zoneId.strip();
        latitude = latitude == null ? null : latitude.setScale(5, java.math.RoundingMode.HALF_UP);
        longitude = longitude == null ? null : longitude.setScale(5, java.math.RoundingMode.HALF_UP);
    }

    /** Everything that is wrong with these values, each pointing at its field; empty when they can be taken. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (!code.matches("[A-Za-z0-9_-]{1,20}")) {
            refusals.add(FacilityRefusal.FACILITY_CODE_IS_MALFORMED.at("/code", code));
        }
        if (kind == null) {
            refusals.add(Field.KIND.missing());
        }
        text(name, Field.NAME, refusals);
        text(district, Field.DISTRICT, refusals);
        coordinate(latitude, 90, "/latitude", refusals);
        coordinate(longitude, 180, "/longitude", refusals);
        if (openedOn == null) {
            refusals.add(Field.OPENED_ON.missing());
        }
        try {
            ZoneId.of(zoneId);
        } catch (DateTimeException e) {
            refusals.add(FacilityRefusal.TIME_ZONE_IS_UNKNOWN.at("/zoneId", zoneId));
        }
        return refusals;
    }

    private static void text(String value, Field field, List<Refusal> refusals) {
        if (value.isEmpty()) {
            refusals.add(field.missing());
        } else if (value.length() > 100) {
            refusals.add(field.longerThan(100));
        }
    }

    private static void coordinate(BigDecimal value, int limit, String pointer, List<Refusal> refusals) {
        if (value != null && value.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            refusals.add(FacilityRefusal.COORDINATE_IS_IMPOSSIBLE.at(pointer, value, limit));
        }
    }
}
