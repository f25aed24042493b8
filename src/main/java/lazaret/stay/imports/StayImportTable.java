package lazaret.stay.imports;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lazaret.stay.ExceptionKind;

/** What a chunk of a register writes: new stays by one statement, departures of known ones by another. */
final class StayImportTable {
    private static final String ADD = """
            insert into stay (person_id, bed_id, facility_code, party, exclusive_room, exception_kind,
                exception_approved_by, exception_reason, reserved_at, reserved_recorded_at, reserved_by,
                arrived_at, arrived_recorded_at, arrived_by,
                departed_at, departed_recorded_at, departed_by, departure_reason)
            select x.person, b.id, b.facility_code, x.party, x.room, x.exception,
                case when x.exception is not null then cast(?2 as text) end, x.why, x.reserved, cast(?3 as timestamptz), cast(?2 as text),
                x.arrived, case when x.arrived is not null then cast(?3 as timestamptz) end, case when x.arrived is not null then cast(?2 as text) end,
                x.departed, case when x.departed is not null then cast(?3 as timestamptz) end, case when x.departed is not null then cast(?2 as text) end,
                x.reason
            from json_to_recordset(cast(?1 as json)) as x(bed text, person bigint, party bigint, room bigint,
                exception text, why text, reserved timestamptz, arrived timestamptz, departed timestamptz, reason text)
            join bed b on b.code = x.bed""";

    private static final String DEPART = """
            update stay s set departed_at = x.departed, departed_recorded_at = cast(?3 as timestamptz), departed_by = cast(?2 as text),
                departure_reason = x.reason
            from json_to_recordset(cast(?1 as json)) as x(id bigint, departed timestamptz, reason text)
            where s.id = x.id""";

    // A register says how somebody left and asks no gate: a signature that still waited was not what they left on.
    private static final String VOID_SIGN_OFFS = """
            update sign_off g set ended_at = cast(?3 as timestamptz), ended_recorded_at = cast(?3 as timestamptz),
                ended_by = cast(?2 as text), outcome = 'VOIDED', reason = x.reason
            from json_to_recordset(cast(?1 as json)) as x(id bigint, departed timestamptz, reason text)
            where g.stay_id = x.id and g.ended_at is null""";

    private final List<Entry> added = new ArrayList<>();
    private final List<Entry> departed = new ArrayList<>();

    private record Entry(RegisteredStay stay, StayImportRow row) {}

    void add(RegisteredStay stay, StayImportRow row) {
        added.add(new Entry(stay, row));
    }

    /** The person has left, too; a stay of this chunk is written with its departure at once. */
    void depart(RegisteredStay before, RegisteredStay after, StayImportRow row) {
        if (after.id() != null) {
            departed.add(new Entry(after, row));
            return;
        }
        added.replaceAll(entry ->
                entry.stay().equals(before) ? new Entry(after, entry.row().departed(row)) : entry);
    }

    void write(EntityManager em, Instant now, String by) {
        run(em, ADD, added, StayImportTable::addition, now, by);
        run(em, DEPART, departed, StayImportTable::departure, now, by);
        run(em, VOID_SIGN_OFFS, departed, StayImportTable::departure, now, by);
    }

    private static void run(
            EntityManager em,
            String sql,
            List<Entry> entries,
            Function<Entry, JsonObjectBuilder> json,
            Instant now,
            String by) {
        if (entries.isEmpty()) {
            return;
        }
        JsonArrayBuilder all = JSON.createArrayBuilder();
        entries.forEach(entry -> all.add(json.apply(entry)));
        em.createNativeQuery(sql)
                .setParameter(1, all.build().toString())
                .setParameter(2, by)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static JsonObjectBuilder addition(Entry entry) {
        RegisteredStay stay = entry.stay();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("bed", stay.bed())
                .add("person", stay.person())
                .add("party", stay.party())
                .add("reserved", stay.reservedAt().toString());
        if (stay.exclusiveRoom() != null) {
            json.add("room", stay.exclusiveRoom());
        }
        if (entry.row().carer() != null) {
            json.add("exception", ExceptionKind.CARED_CHILD.name())
                    .add("why", "register: carer " + entry.row().carer());
        }
        if (stay.arrivedAt() != null) {
            json.add("arrived", stay.arrivedAt().toString());
        }
        if (stay.departedAt() != null) {
            json.add("departed", stay.departedAt().toString())
                    .add("reason", entry.row().reason().name());
        }
        return json;
    }

    private static JsonObjectBuilder departure(Entry entry) {
        return JSON.createObjectBuilder()
                .add("id", entry.stay().id())
                .add("departed", entry.stay().departedAt().toString())
                .add("reason", entry.row().reason().name());
    }
}
