-- The census of a window (opened, closed] in one statement, so that all figures are of one moment of the database.
-- Presence is counted at the two moments, movements by their events: neither is computed from the other.
with latest_state as materialized (
  select distinct on (facility_code, unit_id) facility_code, unit_id, state
  from operating_state
  where since <= :closed and recorded_at <= :known
  order by facility_code, unit_id, since desc, id desc
),
site as materialized (
  select f.code, f.name, f.kind, f.district, f.kind = 'QUARANTINE_HOTEL' as is_hotel,
         coalesce(s.state = 'OPEN', cast(f.opened_on as timestamp) at time zone f.zone_id <= :closed) as open
  from facility f left join latest_state s on s.facility_code = f.code and s.unit_id is null
  where (:codes is null or f.code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
),
-- what was heard until the moment of knowledge: what was recorded later had not happened yet
heard as materialized (
  select s.facility_code, s.bed_id, s.exclusive_room is not null as room_for_one, s.previous_stay, s.reserved_at,
         s.departure_reason,
         case when coalesce(s.arrived_recorded_at, s.reserved_recorded_at) <= :known then s.arrived_at end as arrived,
         case when coalesce(s.departed_recorded_at, s.reserved_recorded_at) <= :known then s.departed_at end as departed,
         case when coalesce(s.hold_ended_recorded_at, s.reserved_recorded_at) <= :known then s.hold_ended_at end as ended,
         -- for somebody on a visit: the bed is held as it was before the arrival
         s.kept_by is not null and coalesce(s.kept_until > :closed or s.keeping_ended_recorded_at > :known, true) as kept
  from (
    select * from stay where hold_ended_at is null and voided_at is null
    union all
    -- the upper bounds say nothing new but to the planner: of a range it expects few rows, and so asks the index
    select * from stay where hold_ended_at is null and voided_at > :known and voided_at <= 'infinity'
    union all
    select * from stay
    where hold_ended_at is not null and greatest(hold_ended_at, hold_ended_recorded_at) > least(:opened, :known)
      and greatest(hold_ended_at, hold_ended_recorded_at) <= 'infinity'
      and (voided_at is null or voided_at > :known)
  ) s
  where s.reserved_recorded_at <= :known and (:codes is null or s.facility_code = any (:codes))
),
held_bed as (
  select bed_id, bool_or(room_for_one) as room_for_one,
         cast(count(*) filter (where arrived <= :closed and (departed is null or departed > :closed)) as int) as present,
         cast(count(*) filter (where arrived is null or arrived > :closed or departed <= :closed and kept) as int) as reserved,
         cast(count(*) filter (where departed <= :closed and not kept) as int) as awaiting
  from heard
  where reserved_at <= :closed and (ended is null or ended > :closed)
  group by bed_id
),
-- a room as its beds are: whose it is, how many are free
room_use as (
  select b.room_id,
         cast(count(*) filter (where not b.extra) as int) as regular,
         cast(count(*) filter (where not b.extra and h.bed_id is null) as int) as unheld,
         count(h.bed_id) > 0 as is_held,
         coalesce(bool_or(h.room_for_one), false) as is_for_one,
         cast(coalesce(sum(h.present), 0) as int) as occupied,
         cast(coalesce(sum(h.reserved), 0) as int) as reserved,
         cast(coalesce(sum(h.awaiting), 0) as int) as awaiting,
         cast(coalesce(sum(h.present) filter (where b.extra), 0) as int) as extra_in_use
  from bed b left join held_bed h on h.bed_id = b.id
  where b.recorded_at <= :known and (:codes is null or b.facility_code = any (:codes))
  group by b.room_id
),
place as (
  select f.code, r.unit_id, r.zone <> 'CLEAN' as takes_people, r.id as room_id, f.is_hotel,
         f.open and (r.own_bathroom or not f.is_hotel)
           and r.unit_id not in (select unit_id from latest_state where unit_id is not null and state <> 'OPEN')
           and r.id not in (select o.room_id from room_outage o
                            where o.since <= :closed and o.recorded_at <= :known
                              and (o.until is null or o.until > :closed or o.ended_recorded_at > :known)) as open
  from room r join site f on f.code = r.facility_code
  where r.recorded_at <= :known
),
unit_beds as (
  select p.code, p.unit_id,
         sum(u.regular) as total,
         coalesce(sum(u.regular) filter (where p.open), 0) as in_service,
         coalesce(sum(u.unheld) filter (where p.open and p.takes_people and not u.is_for_one
                                          and not (p.is_hotel and u.is_held)), 0) as assignable,
         sum(u.occupied) as occupied,
         sum(u.reserved) as reserved,
         sum(u.awaiting) as awaiting,
         sum(u.extra_in_use) as extra_in_use,
         coalesce(sum(u.occupied - u.extra_in_use) filter (where not p.open), 0) as occupied_not_open
  from place p join room_use u on u.room_id = p.room_id
  group by p.code, p.unit_id
),
staffed as materialized (
  select * from staffed_beds(:closed, :known)
),
-- open beds are staffed beds where staff was told: no more than it can look after, in the unit and in the facility
beds as (
  select b.code, sum(b.total) as total, sum(b.in_service) as in_service,
         least(sum(least(b.in_service, u.beds)), min(f.beds)) as open,
         sum(b.assignable) as assignable, sum(b.occupied) as occupied, sum(b.reserved) as reserved,
         sum(b.awaiting) as awaiting, sum(b.extra_in_use) as extra_in_use,
         sum(b.occupied_not_open) as occupied_not_open
  from unit_beds b
    left join staffed u on u.facility_code = b.code and u.unit_id = b.unit_id
    left join staffed f on f.facility_code = b.code and f.unit_id is null
  group by b.code
),
presence as (
  select facility_code,
         count(*) filter (where arrived <= :opened and (departed is null or departed > :opened)) as opening,
         count(*) filter (where arrived <= :closed and (departed is null or departed > :closed)) as closing
  from heard group by facility_code
),
arrival as (
  select h.facility_code,
         count(*) filter (where b.departure_reason = 'TRANSFER' and b.facility_code <> h.facility_code) as transferred,
         count(*) filter (where b.departure_reason = 'MOVE' and b.facility_code = h.facility_code) as moved_within,
         count(*) as every
  from heard h left join stay b on b.id = h.previous_stay
  where h.arrived > :opened and h.arrived <= :closed
  group by h.facility_code
),
departure as (
  select facility_code,
         count(*) filter (where departure_reason = 'TRANSFER') as transferred,
         count(*) filter (where departure_reason = 'DISCHARGE') as discharged,
         count(*) filter (where departure_reason = 'RELEASE') as released,
         count(*) filter (where departure_reason = 'DEATH') as died,
         count(*) filter (where departure_reason in ('OVERRIDE', 'AGAINST_ADVICE', 'ABSCONDED')) as left_otherwise
  from heard
  where departed > :opened and departed <= :closed
  group by facility_code
)
select f.code, f.name, f.kind, f.district, b.total, b.open, b.occupied, b.reserved, b.assignable, b.awaiting,
       b.extra_in_use, b.occupied_not_open, b.in_service - b.open as unstaffed, p.opening, a.every - a.moved_within - a.transferred as admitted,
       a.transferred as transferred_in, d.transferred as transferred_out, d.discharged, d.released, d.died,
       d.left_otherwise, p.closing
from site f
  left join beds b on b.code = f.code
  left join presence p on p.facility_code = f.code
  left join arrival a on a.facility_code = f.code
  left join departure d on d.facility_code = f.code
order by f.code
