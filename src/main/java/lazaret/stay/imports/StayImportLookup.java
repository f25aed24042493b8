package lazaret.stay.imports;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.facility.Zone;
import lazaret.person.Category;

/**
 * Everything the rows of a chunk refer to, by five queries. Beds and then people are locked, each in the order of their
 * ids, so that no use case passes what the rows say of them.
 */
final class StayImportLookup {
    private static final String ROWS = """
            x as (select * from json_to_recordset(cast(?1 as json))
                  as x(person text, carer text, facility text, room text, bed text, reserved timestamptz))
            """;

    private static final String ROOMS = "with " + ROWS + """
            select r.id, r.facility_code, r.number, r.own_bathroom, r.zone, f.kind
            from (select distinct facility, room from x) x
            join room r on r.facility_code = x.facility and r.number = x.room
            join facility f on f.code = r.facility_code""";

    private static final String BEDS = "with " + ROWS + """
            select b.code from bed b where b.code in (select bed from x) order by b.id for no key update""";

    // With whoever shares the room in the time of the rows: a sign-off of theirs and this import never pass each other.
    private static final String PEOPLE = "with " + ROWS + """
            , named as (select k.number, k.person_id from known_as k
                        where k.number in (select person from x union select carer from x))
            , beside as (
              select s.person_id from x join room r on r.facility_code = x.facility and r.number = x.room
              cross join lateral (select person_id from stay where exclusive_room = r.id and voided_at is null
                                  and holds_bed && tstzrange(x.reserved, null) offset 0) s)
            select n.number, p.id from person p left join named n on n.person_id = p.id
            where p.id in (select person_id from named union select person_id from beside)
            order by p.id for no key update of p""";

    private static final String CATEGORIES = "with " + ROWS + """
            select k.number, c.at, c.recorded_at, c.id, c.category
            from (select distinct person from x) x
            join known_as k on k.number = x.person
            join category_entry c on c.person_id = k.person_id""";

    // Of a bed's and a room's history only what reaches into the time of the rows. One look into an index for each row
    // ("offset 0"), because a planner that has never counted this table joins all of it with all rows.
    private static final String STAYS = "with " + ROWS + """
            , named as materialized (
              select k.person_id as person, b.id as bed, r.id as room, x.reserved from x
              left join known_as k on k.number = x.person
              left join room r on r.facility_code = x.facility and r.number = x.room
              left join bed b on b.code = x.bed)
            , met as (
              select s.id from named n
              cross join lateral (select id from stay where person_id = n.person offset 0) s
              union
              select s.id from named n
              cross join lateral (select id from stay where bed_id = n.bed and voided_at is null
                                  and holds_bed && tstzrange(n.reserved, null) offset 0) s
              union
              select s.id from named n
              cross join lateral (select id from stay where exclusive_room = n.room and voided_at is null
                                  and holds_bed && tstzrange(n.reserved, null) offset 0) s)
            select s.id, s.person_id, b.code, s.exclusive_room, s.party, s.reserved_at, s.arrived_at, s.departed_at,
                   s.hold_ended_at
            from met cross join lateral (select * from stay where id = met.id offset 0) s join bed b on b.id = s.bed_id
            where s.voided_at is null""";

    private final EntityManager em;
    private final String rows;

    StayImportLookup(EntityManager em, List<StayImportRow> rows) {
        this.em = em;
        JsonArrayBuilder all = JSON.createArrayBuilder();
        rows.forEach(row -> all.add(json(row)));
        this.rows = all.build().toString();
    }

    StayImportFacts facts() {
        StayImportFacts facts = new StayImportFacts();
        for (Object row : ask(ROOMS)) {
            Object[] r = (Object[]) row;
            facts.add(new StayImportFacts.Place(
                    number(r[0]),
                    (String) r[1],
                    (String) r[2],
                    (Boolean) r[3],
                    Zone.valueOf((String) r[4]),
                    FacilityKind.valueOf((String) r[5])));
        }
        ask(BEDS).forEach(code -> facts.addBed((String) code));
        for (Object row : ask(PEOPLE)) {
            Object[] r = (Object[]) row;
            if (r[0] != null) {
                facts.addPerson((String) r[0], number(r[1]));
            }
        }
        for (Object row : ask(CATEGORIES)) {
            Object[] r = (Object[]) row;
            facts.add(
                    (String) r[0],
                    new StayImportFacts.Entry(
                            instant(r[1]), instant(r[2]), number(r[3]), Category.valueOf((String) r[4])));
        }
        ask(STAYS).forEach(row -> facts.add(stay((Object[]) row)));
        return facts;
    }

    private static RegisteredStay stay(Object[] r) {
        return new RegisteredStay(
                number(r[0]),
                number(r[1]),
                (String) r[2],
                r[3] == null ? null : Long.valueOf(number(r[3])),
                number(r[4]),
                instant(r[5]),
                instant(r[6]),
                instant(r[7]),
                instant(r[8]));
    }

    private List<?> ask(String sql) {
        Query query = em.createNativeQuery(sql).setParameter(1, rows);
        return query.getResultList();
    }

    private static JsonObjectBuilder json(StayImportRow row) {
        return JSON.createObjectBuilder()
                .add("person", row.person())
                .add("carer", row.carer() == null ? "" : row.carer())
                .add("facility", row.facility())
                .add("room", row.room())
                .add("bed", row.bed())
                .add("reserved", row.reservedAt().toString());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Date) column).toInstant();
    }
}
