-- Day by day on the clock of the report, the last day as far as the window goes: beds at the end of each day, what happened
-- in it, how long those had stayed who left for good, and how long rooms waited until somebody had verified them.
with day as (
  select cast(d as date) as date, least(:closed, cast(cast(d as date) + 1 as timestamp) at time zone :zone) as closed,
         greatest(:opened, cast(cast(d as date) as timestamp) at time zone :zone) as opened
  from generate_series(cast(:opened at time zone :zone as date), cast((:closed - interval '1 microsecond') at time zone :zone as date),
                       interval '1 day') d
),
heard as materialized (
  select s.*, coalesce(b.departure_reason = 'MOVE' and b.facility_code = s.facility_code, false) as moved,
    case when coalesce(s.arrived_recorded_at, s.reserved_recorded_at) <= :known then s.arrived_at end as came,
    case when coalesce(s.departed_recorded_at, s.reserved_recorded_at) <= :known then s.departed_at end as went,
    case when coalesce(s.hold_ended_recorded_at, s.reserved_recorded_at) <= :known then s.hold_ended_at end as clean
  from stay s join facility f on f.code = s.facility_code left join stay b on b.id = s.previous_stay
  where s.reserved_recorded_at <= :known and (s.voided_at is null or s.voided_at > :known)
    and (:codes is null or f.code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
),
-- Since when those are isolated who left for good: from the first bed of an unbroken chain.
gone as materialized (
  select h.id, first.since from heard h cross join lateral (
    with recursive way(previous_stay, arrived_at) as (
      select h.previous_stay, h.arrived_at
      union all
      select b.previous_stay, b.arrived_at from way join stay b on b.id = way.previous_stay
      where b.departure_reason in ('MOVE', 'TRANSFER'))
    select min(arrived_at) as since from way) first
  where h.went > :opened and h.went <= :closed and h.departure_reason not in ('MOVE', 'TRANSFER')
),
room_of as materialized (
  select r.id, r.unit_id, f.code, cast(f.opened_on as timestamp) at time zone f.zone_id as opens,
    (select count(*) from bed b where b.room_id = r.id and not b.extra and b.recorded_at <= :known) as beds
  from room r join facility f on f.code = r.facility_code
  where r.recorded_at <= :known and (r.own_bathroom or f.kind <> 'QUARANTINE_HOTEL')
    and (:codes is null or f.code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
),
line as (
  select d.date, o.open, m.occupied, m.arrivals, m.departures, m.days, m.hours
  from day d
  cross join lateral (
    select count(*) filter (where h.came <= d.closed and (h.went is null or h.went > d.closed)) as occupied,
      count(*) filter (where h.came > d.opened and h.came <= d.closed and not h.moved) as arrivals,
      count(*) filter (where h.went > d.opened and h.went <= d.closed and h.departure_reason <> 'MOVE') as departures,
      cast(percentile_cont(0.5) within group (order by extract(epoch from h.went - coalesce(g.since, h.came)) / 86400)
        filter (where h.went > d.opened and h.went <= d.closed and h.departure_reason not in ('MOVE', 'TRANSFER')) as numeric) as days,
      cast(percentile_cont(0.5) within group (order by extract(epoch from h.clean - h.went) / 3600)
        filter (where h.clean > d.opened and h.clean <= d.closed and h.went is not null) as numeric) as hours
    from heard h left join gone g on g.id = h.id) m
  cross join lateral (
    with state as (
      select distinct on (s.facility_code, s.unit_id) s.facility_code, s.unit_id, s.state from operating_state s
      where s.since <= d.closed and s.recorded_at <= :known order by s.facility_code, s.unit_id, s.since desc, s.id desc)
    , part as (select r.code, r.unit_id, sum(r.beds) as beds from room_of r
      left join state u on u.unit_id = r.unit_id left join state f on f.facility_code = r.code and f.unit_id is null
    where coalesce(u.state, 'OPEN') = 'OPEN' and coalesce(f.state = 'OPEN', r.opens <= d.closed)
      and not exists (select 1 from room_outage x where x.room_id = r.id and x.since <= d.closed and x.recorded_at <= :known
        and (x.until is null or x.until > d.closed or x.ended_recorded_at > :known))
      group by r.code, r.unit_id),
    staffed as materialized (select * from staffed_beds(d.closed, :known))
    select coalesce(sum(y.open), 0) as open from (
      select least(sum(least(q.beds, su.beds)), min(sf.beds)) as open from part q
        left join staffed su on su.facility_code = q.code and su.unit_id = q.unit_id
        left join staffed sf on sf.facility_code = q.code and sf.unit_id is null
      group by q.code) y) o
)
select 0 as level, date, open, occupied, case when open > 0 then cast(occupied as numeric) / open end as rate,
       arrivals, departures, days as "stayDays", hours as turnaround
from line order by date
