package lazaret.exchange.rest;

import java.util.Map;
import lazaret.exchange.call.JsonForm;
import lazaret.reporting.Beds;

/** How the figures of beds are written: those of a list of facilities, and the rate where they stand alone. */
final class BedFigures {
    private BedFigures() {}

    static Map<String, Object> of(Beds beds) {
        return JsonForm.fields(
                "beds", beds.total(),
                "open", beds.open(),
                "reserved", beds.reserved(),
                "occupied", beds.occupied(),
                "assignable", beds.assignable(),
                "awaitingDisinfection", beds.awaitingDisinfection(),
                "outOfService", beds.outOfService());
    }

    /** With what explains an occupancy above 100 per cent. */
    static Map<String, Object> withRate(Beds beds, Object... before) {
        Map<String, Object> fields = JsonForm.fields(before);
        fields.putAll(of(beds));
        fields.put("extraBedsInUse", beds.extraInUse());
        fields.put("occupiedNotOpen", beds.occupiedNotOpen());
        fields.put("unstaffed", beds.unstaffed());
        fields.put("occupancyPercent", beds.occupancy().orElse(null));
        return fields;
    }
}
