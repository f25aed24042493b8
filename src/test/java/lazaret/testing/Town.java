package lazaret.testing;

import java.util.Map;

/** A hotel and people, written past the product: what tests of the database's own rules stand on. */
final class Town {
    static final String MONDAY = "2022-11-14 08:00+08";
    static final String TUESDAY = "2022-11-15 08:00+08";
    static final String WEDNESDAY = "2022-11-16 08:00+08";
    static final String THURSDAY = "2022-11-17 08:00+08";

    private final Sql sql;
    private final Object unit;

    Town(Sql sql) {
        this.sql = sql;
        sql.run("insert into facility (code, kind, name, district, opened_on)"
                + " values ('H01', 'QUARANTINE_HOTEL', '长宁酒店', '长宁', '2022-01-01')");
        unit = sql.one("insert into unit (facility_code, name, kind) values ('H01', '2层', 'FLOOR') returning id");
    }

    long room(String number) {
        return id(
                "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure) values ('H01', ?, ?, 'CONTAMINATED', true, false, true, false) returning id",
                unit,
                number);
    }

    long bed(long room, String position) {
        return id(
                "insert into bed (code, room_id, facility_code, position, extra)"
                        + " select 'H01-' || number || '-' || ?, id, 'H01', ?, ? from room where id = ? returning id",
                position,
                position,
                position.startsWith("E"),
                room);
    }

    long person(String name) {
        return id(
                "insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by)"
                        + " values (?, ?, 'F', 'TEMPORARY', ?, now(), 'tester') returning id",
                name,
                name,
                name);
    }

    /** A stay as it is told: only what is known yet. */
    StayLine stay(long person, long bed) {
        return new StayLine(sql, person, bed);
    }

    /** Inserts a row and gives its id. */
    private long id(String statement, Object... values) {
        return ((Number) sql.one(statement, values)).longValue();
    }

    /**
     * A row of the table {@code stay} in the making.
     *
     * @param columns what is said about it beside person and bed, as SQL literals
     */
    record StayLine(Sql sql, long person, long bed, Map<String, String> columns) {
        StayLine(Sql sql, long person, long bed) {
            this(sql, person, bed, Map.of("party", Long.toString(person)));
        }

        StayLine with(String column, String value) {
            Map<String, String> more = new java.util.TreeMap<>(columns);
            more.put(column, value);
            return new StayLine(sql, person, bed, more);
        }

        StayLine reserved(String at) {
            return with("reserved_at", "'" + at + "'").with("reserved_by", "'tester'");
        }

        StayLine arrived(String at) {
            return reserved(at)
                    .with("arrived_at", "'" + at + "'")
                    .with("arrived_by", "'tester'")
                    .with("arrived_recorded_at", "now()");
        }

        StayLine departed(String at) {
            return with("departed_at", "'" + at + "'")
                    .with("departed_by", "'tester'")
                    .with("departed_recorded_at", "now()")
                    .with("departure_reason", "'RELEASE'");
        }

        StayLine holdEnded(String at) {
            return with("hold_ended_at", "'" + at + "'").with("hold_ended_by", "'tester'");
        }

        StayLine aloneIn(long room) {
            return with("exclusive_room", Long.toString(room));
        }

        StayLine ofParty(long party) {
            return with("party", Long.toString(party));
        }

        private String insert() {
            return "insert into stay (person_id, bed_id, facility_code, " + String.join(", ", columns.keySet())
                    + ") values (?, ?, 'H01', " + String.join(", ", columns.values()) + ")";
        }

        long accepted() {
            return ((Number) sql.one(insert() + " returning id", person, bed)).longValue();
        }

        /** The name of the constraint that refuses it. */
        String refusedBy() {
            return sql.refusedBy(insert(), person, bed);
        }
    }
}
