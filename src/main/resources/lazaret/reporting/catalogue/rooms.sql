-- The rooms of a facility as they are at a moment.
with latest_state as (
  select distinct on (facility_code, unit_id) facility_code, unit_id, state from operating_state
  where since <= :closed and recorded_at <= :known order by facility_code, unit_id, since desc, id desc
),
line as (
  select u.id as unit_id, u.name as unit, r.number as room, r.zone, r.id,
         concat_ws(',', case when r.own_bathroom then 'BATHROOM' end, case when r.accessible then 'ACCESSIBLE' end,
                   case when r.ventilated then 'VENTILATED' end, case when r.negative_pressure then 'NEGATIVE_PRESSURE' end) as features,
         case when o.reason is not null then 'OUT_OF_SERVICE'
              when coalesce(us.state, 'OPEN') <> 'OPEN' or coalesce(fs.state, 'OPEN') <> 'OPEN' then 'NOT_OPEN'
              when f.kind = 'QUARANTINE_HOTEL' and not r.own_bathroom then 'NO_BATHROOM' else 'IN_SERVICE' end as state,
         n.beds, n.extra, n.occupied
  from room r join facility f on f.code = r.facility_code join unit u on u.id = r.unit_id
    left join latest_state us on us.unit_id = r.unit_id
    left join latest_state fs on fs.facility_code = r.facility_code and fs.unit_id is null
    left join lateral (
      select x.reason from room_outage x where x.room_id = r.id and x.since <= :closed and x.recorded_at <= :known
        and (x.until is null or x.until > :closed or x.ended_recorded_at > :known) order by x.id desc limit 1) o on true
    cross join lateral (
      select count(*) filter (where not b.extra) as beds, count(*) filter (where b.extra) as extra, count(s.id) as occupied
      from bed b left join present_at(:closed, :known) s on s.bed_id = b.id
      where b.room_id = r.id and b.recorded_at <= :known) n
  where r.facility_code = any (:codes) and r.recorded_at <= :known
)
select * from (
select 0 as level, unit_id, unit, room, zone, features, state, beds, extra, occupied from line
union all
select 1, unit_id, min(unit), cast(count(*) as text), null, null, null, sum(beds), sum(extra), sum(occupied) from line group by unit_id
union all
select 2, null, null, cast(count(*) as text), null, null, null, sum(beds), sum(extra), sum(occupied) from line having count(*) > 0
) listed order by 2 nulls last, 1, length(room), room
