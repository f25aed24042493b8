package lazaret.testing;

/**
 * A close contact on the ninth of seven days in a hotel room, who was found after the seventh, whatever the hour, and so owes
 * no test: she may leave. Her
 * carer, a contact too, shares the room. Written past the product.
 */
final class Leaver {
    private final Sql sql;
    private final Leaver carer;

    final long person;
    final String number;
    final String stay;

    private Leaver(Sql sql, Hotel hotel, String number, long room, String position, Leaver caredFor, boolean isCarer) {
        this.sql = sql;
        this.number = number;
        person = ((Number) sql.one(
                        "insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)"
                                + " values (?, '离开者', 'F', '1990-01-01', 'TEMPORARY', ?, now() - interval '3 hours', 'tester')"
                                + " returning id",
                        number,
                        number))
                .longValue();
        sql.run(
                "insert into category_entry (person_id, category, at, recorded_by)"
                        + " values (?, 'CLOSE_CONTACT', now() - interval '9 days', 'tester')",
                person);
        sql.run(
                "insert into exposure (person_id, at, recorded_by) values (?, now() - interval '9 days', 'tester')",
                person);
        stay = "S"
                + sql.one(
                        "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at,"
                                + " reserved_by, arrived_at, arrived_by)"
                                + " select ?, b.id, b.facility_code, ?, b.room_id, now() - interval '2 days', 'tester',"
                                + " now() - interval '2 days', 'tester' from bed b where b.room_id = ? and b.position = ?"
                                + " returning id",
                        person,
                        caredFor == null ? person : caredFor.person,
                        room,
                        position);
        carer = isCarer ? null : new Leaver(sql, hotel, number + "-CARER", room, "E1", this, true);
    }

    /** Two people in a room of the hotel, the first room being 0, where nobody has been before. */
    static Leaver withCarer(Sql sql, Hotel hotel, int index) {
        String bed = hotel.bed(index);
        long room = ((Number) sql.one("select room_id from bed where code = ?", bed)).longValue();
        sql.run(
                "insert into bed (code, room_id, facility_code, position, extra) values (?, ?, ?, 'E1', true)",
                bed.substring(0, bed.length() - 1) + "E1",
                room,
                hotel.code());
        return new Leaver(sql, hotel, hotel.code() + "-L" + index, room, "1", null, false);
    }

    long stayId() {
        return Long.parseLong(stay.substring(1));
    }

    Leaver carer() {
        return carer;
    }

    /** A swab of an hour ago without a result; its number. */
    String pendingSwab() {
        return "T"
                + sql.one(
                        "insert into specimen (person_id, sampled_at, site, laboratory, recorded_by)"
                                + " values (?, now() - interval '1 hour', 'OTHER', '市疾控', 'tester') returning id",
                        person);
    }

    @Override
    public String toString() {
        return number + " " + stay;
    }
}
