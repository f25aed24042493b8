package lazaret.command;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.facility.Stock;
import lazaret.facility.UnitKind;
import lazaret.platform.Column;
import lazaret.reporting.Census;
import lazaret.reporting.OccupancyRow;
import lazaret.reporting.OccupancyScope;

/** One facility of the city, floor by floor and room by room; what is open and assignable is what the census says. */
@Stateless
public class HouseBoard {
    private static final String ROOMS = """
            with latest_state as (
              select distinct on (unit_id) unit_id, state from operating_state
              where facility_code = ?1 and since <= ?2 order by unit_id, since desc, id desc),
            held as (
              select s.bed_id, bool_or(s.exclusive_room is not null) as for_one,
                count(*) filter (where s.arrived_at is not null and s.departed_at is null) as present,
                count(*) filter (where s.arrived_at is null or s.kept_by is not null and s.kept_until is null) as reserved,
                count(*) filter (where s.departed_at is not null and (s.kept_by is null or s.kept_until is not null)) as awaiting
              from stay s where s.facility_code = ?1 and s.hold_ended_at is null and s.voided_at is null group by s.bed_id),
            room_use as (
              select b.room_id, count(*) filter (where not b.extra) as regular,
                count(*) filter (where not b.extra and h.bed_id is null) as unheld, count(h.bed_id) > 0 as is_held,
                coalesce(bool_or(h.for_one), false) as for_one, coalesce(sum(h.present), 0) as present,
                coalesce(sum(h.reserved), 0) as reserved, coalesce(sum(h.awaiting), 0) as awaiting
              from bed b left join held h on h.bed_id = b.id where b.facility_code = ?1 group by b.room_id),
            place as (
              select r.id, u.id as unit_id, u.name as unit, u.kind as unit_kind, r.number, r.zone <> 'CLEAN' as takes_people,
                f.kind = 'QUARANTINE_HOTEL' as is_hotel,
                coalesce((select state = 'OPEN' from latest_state where unit_id is null),
                    cast(f.opened_on as timestamp) at time zone f.zone_id <= ?2)
                  and coalesce((select state = 'OPEN' from latest_state l where l.unit_id = r.unit_id), true)
                  and (r.own_bathroom or f.kind <> 'QUARANTINE_HOTEL')
                  and not exists (select 1 from room_outage o where o.room_id = r.id and o.since <= ?2
                    and (o.until is null or o.until > ?2)) as open
              from room r join facility f on f.code = r.facility_code join unit u on u.id = r.unit_id
              where r.facility_code = ?1),
            staffed as materialized (
              select s.unit_id, s.beds from staffed_beds(?2, 'infinity') s where s.facility_code = ?1 and s.unit_id is not null)
            select p.unit, p.unit_kind, p.number, u.regular, case when p.open then u.regular else 0 end, u.present, u.reserved,
              u.awaiting, case when p.open and p.takes_people and not u.for_one and not (p.is_hotel and u.is_held)
                then u.unheld else 0 end, s.beds
            from place p join room_use u on u.room_id = p.id left join staffed s on s.unit_id = p.unit_id
            order by p.unit_id, length(p.number), p.number""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Census census;

    @Inject
    private OccupancyScope scope;

    @Inject
    private Stock stock;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException NOT_FOUND, NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public HouseFloors of(String facility) {
        stock.facility(facility);
        Instant now = clock.instant();
        OccupancyRow row = census.over(now.minus(Duration.ofDays(1)), now, null, scope.select(facility, null, null))
                .get(0);
        List<?> rows = em.createNativeQuery(ROOMS)
                .setParameter(1, facility)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        Map<String, List<HouseFloors.Room>> rooms = new LinkedHashMap<>();
        Map<String, UnitKind> kinds = new LinkedHashMap<>();
        Map<String, Integer> staffed = new HashMap<>();
        for (Object each : rows) {
            Object[] r = (Object[]) each;
            kinds.put((String) r[0], Column.constant(UnitKind.class, r[1]));
            staffed.put((String) r[0], Column.integer(r[9]));
            rooms.computeIfAbsent((String) r[0], unit -> new ArrayList<>()).add(room(r));
        }
        List<HouseFloors.Floor> floors = rooms.entrySet().stream()
                .map(unit -> new HouseFloors.Floor(
                        unit.getKey(), kinds.get(unit.getKey()), staffed.get(unit.getKey()), unit.getValue()))
                .toList();
        return new HouseFloors(new House(row, null, null), floors);
    }

    private static HouseFloors.Room room(Object[] r) {
        return new HouseFloors.Room(
                (String) r[2],
                Column.integer(r[3]),
                Column.integer(r[4]),
                Column.integer(r[5]),
                Column.integer(r[6]),
                Column.integer(r[7]),
                Column.integer(r[8]));
    }
}
