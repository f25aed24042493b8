-- Who was let go in the window, or left otherwise for good, and on what it was decided.
with line as (
  select s.facility_code || ' ' || f.name as facility, s.departed_at as at, s.departure_reason as reason, p.number as person,
         p.name, c.category, first.since, d.policy_id as policy, d.certificate, cast(d.criteria as text) as evidence,
         (cast(s.departed_at at time zone f.zone_id as date) - cast(first.since at time zone f.zone_id as date)) as days,
         s.facility_code
  from final_departures(:closed, :known) s join facility f on f.code = s.facility_code join person p on p.id = s.person_id
    left join lateral (
      select x.policy_id, x.certificate, x.criteria from clearance_decision x
      where x.stay_id = s.id and x.recorded_at <= :known order by x.id desc limit 1) d on true
    left join lateral (
      select x.category from category_entry x
      where x.person_id = s.person_id and x.at <= s.departed_at and x.recorded_at <= :known
      order by x.at desc, x.recorded_at desc, x.id desc limit 1) c on true
    cross join lateral (
      with recursive way(id, previous_stay, arrived_at) as (
        select s.id, s.previous_stay, s.arrived_at
        union all
        select b.id, b.previous_stay, b.arrived_at from way join stay b on b.id = way.previous_stay
        where b.departure_reason in ('MOVE', 'TRANSFER'))
      select min(arrived_at) as since from way) first
  where s.departed_at > :opened and (:codes is null or s.facility_code = any (:codes))
    and (:kind is null or f.kind = :kind) and (:district is null or f.district = :district)
)
select 0 as level, facility, at, reason, person, name, category, days, policy, certificate, evidence, facility_code
from line
union all
select 2, null, null, null, cast(count(*) as text), null, null, null, null, null, null, '~' from line having count(*) > 0
order by facility_code, at, person
