-- Beds and their use at a moment: city, kind, district, facility and unit. Open beds are the capacity of the rate.
with latest_state as materialized (
  select distinct on (facility_code, unit_id) facility_code, unit_id, state from operating_state
  where since <= :closed and recorded_at <= :known order by facility_code, unit_id, since desc, id desc
),
held as (
  select s.bed_id, bool_or(s.exclusive_room is not null) as room_for_one,
    count(*) filter (where x.arrived and not x.departed) as present, count(*) filter (where not x.arrived or x.departed and x.kept) as reserved,
    count(*) filter (where x.departed and not x.kept) as awaiting
  from stay s cross join lateral (
    select s.arrived_at is not null and s.arrived_at <= :closed
             and coalesce(s.arrived_recorded_at, s.reserved_recorded_at) <= :known as arrived,
           s.departed_at is not null and s.departed_at <= :closed
             and coalesce(s.departed_recorded_at, s.reserved_recorded_at) <= :known as departed,
           s.kept_by is not null and coalesce(s.kept_until > :closed or s.keeping_ended_recorded_at > :known, true) as kept) x
  where s.reserved_at <= :closed and s.reserved_recorded_at <= :known and (s.voided_at is null or s.voided_at > :known)
    and (s.hold_ended_at is null or s.hold_ended_at > :closed
      or coalesce(s.hold_ended_recorded_at, s.reserved_recorded_at) > :known)
  group by s.bed_id
),
place as (
  select r.id, r.unit_id, f.code, f.kind, f.district, f.name, f.kind = 'QUARANTINE_HOTEL' as is_hotel, r.zone <> 'CLEAN' as takes_people,
    coalesce(fs.state = 'OPEN', cast(f.opened_on as timestamp) at time zone f.zone_id <= :closed)
      and coalesce(us.state, 'OPEN') = 'OPEN' and (r.own_bathroom or f.kind <> 'QUARANTINE_HOTEL')
      and not exists (select 1 from room_outage o where o.room_id = r.id and o.since <= :closed and o.recorded_at <= :known
                      and (o.until is null or o.until > :closed or o.ended_recorded_at > :known)) as open
  from room r join facility f on f.code = r.facility_code
    left join latest_state fs on fs.facility_code = f.code and fs.unit_id is null
    left join latest_state us on us.unit_id = r.unit_id
  where r.recorded_at <= :known and (:codes is null or f.code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
),
room_use as (
  select b.room_id, count(*) filter (where not b.extra) as total, count(*) filter (where not b.extra and h.bed_id is null) as unheld,
    count(h.bed_id) > 0 as is_held, coalesce(bool_or(h.room_for_one), false) as for_one, coalesce(sum(h.present), 0) as occupied,
    coalesce(sum(h.reserved), 0) as held, coalesce(sum(h.awaiting), 0) as awaiting,
    coalesce(sum(h.present) filter (where b.extra), 0) as on_extra
  from bed b left join held h on h.bed_id = b.id where b.recorded_at <= :known group by b.room_id
),
staffed as materialized (
  select * from staffed_beds(:closed, :known)
),
unit_line as (
  select p.kind, p.district, p.code, p.unit_id, min(p.name) as name, sum(u.total) as total,
    coalesce(sum(u.total) filter (where p.open), 0) as open,
    coalesce(sum(u.unheld) filter (where p.open and p.takes_people and not u.for_one and not (p.is_hotel and u.is_held)), 0) as assignable,
    sum(u.held) as held, sum(u.occupied) as occupied, sum(u.awaiting) as awaiting, sum(u.on_extra) as on_extra,
    coalesce(sum(u.occupied - u.on_extra) filter (where not p.open), 0) as not_open
  from place p join room_use u on u.room_id = p.id
  group by p.kind, p.district, p.code, p.unit_id
),
-- open beds are staffed beds where staff was told; what the facility as a whole lacks beyond its units is a line of no unit
line as (
  select l.kind, l.district, l.code, l.unit_id, l.name, l.total, least(l.open, s.beds) as open, l.assignable, l.held, l.occupied,
    l.awaiting, l.on_extra, l.not_open, l.open - least(l.open, s.beds) as unstaffed
  from unit_line l left join staffed s on s.facility_code = l.code and s.unit_id = l.unit_id
  union all
  select l.kind, l.district, l.code, null, min(l.name), 0, least(sum(least(l.open, s.beds)), f.beds) - sum(least(l.open, s.beds)), 0, 0,
    0, 0, 0, 0, sum(least(l.open, s.beds)) - least(sum(least(l.open, s.beds)), f.beds)
  from unit_line l join staffed f on f.facility_code = l.code and f.unit_id is null
    left join staffed s on s.facility_code = l.code and s.unit_id = l.unit_id
  group by l.kind, l.district, l.code, f.beds
),
summed as (
  select kind, district, code, unit_id, min(name) as name, grouping(kind, district, code, unit_id) as depth, sum(total) as total, sum(open) as open,
    sum(assignable) as assignable, sum(held) as held, sum(occupied) as occupied, sum(awaiting) as awaiting,
    sum(on_extra) as on_extra, sum(not_open) as not_open, sum(unstaffed) as unstaffed
  from line group by grouping sets ((), (kind), (kind, district), (kind, district, code), (kind, district, code, unit_id))
  having count(*) > 0
)
select case depth when 15 then 2 when 7 then 2 when 3 then 1 when 1 then 1 else 0 end as level, s.kind as "facilityKind",
  s.district, case when depth <= 1 then s.code || ' ' || case when depth = 0 then u.name else s.name end end as place,
  total, open, assignable, s.held, occupied, awaiting, total - open as "outOfService",
  case when open > 0 then cast(occupied as numeric) / open end as rate,
  nullif(concat_ws(',', case when occupied > open and on_extra > 0 then 'ON_EXTRA ' || on_extra end,
    case when occupied > open and not_open > 0 then 'NOT_OPEN ' || not_open end,
    case when unstaffed > 0 then 'UNSTAFFED ' || unstaffed end), '') as explanation,
  occupied > open and on_extra + not_open + unstaffed < occupied - open as alarm
from summed s left join unit u on u.id = s.unit_id
where depth > 0 or s.unit_id is not null
order by s.kind nulls first, s.district nulls first, s.code nulls first, s.unit_id nulls first
