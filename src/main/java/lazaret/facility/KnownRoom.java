package lazaret.facility;

/** A room as the database has it, to be compared with a row that defines it. */
record KnownRoom(
        String code,
        String unit,
        Zone zone,
        boolean ownBathroom,
        boolean accessible,
        boolean ventilated,
        boolean negativePressure,
        int beds) {

    boolean isDefinedBy(RoomRow row) {
        return unit.equals(row.unit())
                && zone == row.zone()
                && ownBathroom == row.ownBathroom()
                && accessible == row.accessible()
                && ventilated == row.ventilated()
                && negativePressure == row.negativePressure()
                && beds == row.beds();
    }
}
