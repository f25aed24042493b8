-- Every arrival and departure of the window, facility by facility; moves within a facility are none.
with heard as (
  select s.* from stay s
  where s.reserved_recorded_at <= :known and (s.voided_at is null or s.voided_at > :known)
    and (:codes is null or s.facility_code = any (:codes))
),
event as (
  select h.facility_code, h.person_id, h.bed_id, h.arrived_at as at,
         case when b.departure_reason = 'TRANSFER' and b.facility_code <> h.facility_code then 'TRANSFERRED_IN'
              else 'ADMITTED' end as movement,
         case when b.departure_reason = 'TRANSFER' and b.facility_code <> h.facility_code then b.facility_code end as other,
         1 as arrivals, 0 as departures
  from heard h left join stay b on b.id = h.previous_stay
  where h.arrived_at > :opened and h.arrived_at <= :closed
    and coalesce(h.arrived_recorded_at, h.reserved_recorded_at) <= :known
    and not coalesce(b.departure_reason = 'MOVE' and b.facility_code = h.facility_code, false)
  union all
  select h.facility_code, h.person_id, h.bed_id, h.departed_at,
         case h.departure_reason when 'TRANSFER' then 'TRANSFERRED_OUT' else h.departure_reason end,
         case when h.departure_reason = 'TRANSFER' then n.facility_code end, 0, 1
  from heard h left join lateral (
    select x.facility_code from stay x
    where x.previous_stay = h.id and x.reserved_recorded_at <= :known and (x.voided_at is null or x.voided_at > :known)
    order by x.id desc limit 1) n on true
  where h.departed_at > :opened and h.departed_at <= :closed and h.departure_reason <> 'MOVE'
    and coalesce(h.departed_recorded_at, h.reserved_recorded_at) <= :known
),
chosen as (
  select e.*, f.name as facility_name from event e join facility f on f.code = e.facility_code
  where (:kind is null or f.kind = :kind) and (:district is null or f.district = :district)
),
line as (
  select e.facility_code, 0 as level, e.facility_code || ' ' || e.facility_name as facility, e.at, e.movement, p.number as person, p.name,
         c.category, b.code as bed, o.code || ' ' || o.name as other, e.arrivals, e.departures
  from chosen e join person p on p.id = e.person_id join bed b on b.id = e.bed_id left join facility o on o.code = e.other
    left join lateral (
      select x.category from category_entry x where x.person_id = e.person_id and x.at <= e.at and x.recorded_at <= :known
      order by x.at desc, x.recorded_at desc, x.id desc limit 1) c on true
  union all
  select facility_code, 1, facility_code || ' ' || min(facility_name), null, null, null, null, null, null, null,
         cast(sum(arrivals) as int), cast(sum(departures) as int) from chosen group by facility_code
  union all
  select '~', 2, null, null, null, null, null, null, null, null, cast(sum(arrivals) as int), cast(sum(departures) as int)
  from chosen having count(*) > 0
)
select * from line order by facility_code, level, at, person
