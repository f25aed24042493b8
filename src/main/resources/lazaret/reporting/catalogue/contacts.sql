-- Contacts under observation at a moment: where they are, since when, and the day of their observation.
with line as (
  select coalesce(s.facility_code, '~') as facility_code, s.facility_code || ' ' || f.name as facility, b.code as bed, p.number as person,
         p.name, c.category, x.at as exposed, s.arrived_at as since,
         cast(:closed at time zone coalesce(f.zone_id, :zone) as date)
           - cast(coalesce(x.at, s.arrived_at) at time zone coalesce(f.zone_id, :zone) as date) as day
  from people_at(:closed, :known) c join person p on p.id = c.person_id
    left join whereabouts(:closed, :known) s on s.person_id = c.person_id
    left join facility f on f.code = s.facility_code left join bed b on b.id = s.bed_id
    left join lateral (
      select e.at from exposure e
      where e.person_id = c.person_id and e.at <= :closed and e.recorded_at <= :known and not e.withdrawn
        and not exists (select 1 from exposure n where n.corrects = e.id and n.recorded_at <= :known)
      order by e.at desc, e.id desc limit 1) x on true
  where c.category in ('CLOSE_CONTACT', 'SECONDARY_CONTACT')
    and (:codes is null or s.facility_code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
)
select 0 as level, facility_code, facility, bed, person, name, category, exposed, since, day, cast(null as bigint) as people
from line
union all
select 1, facility_code, min(facility), null, null, null, null, null, null, null, count(*) from line group by facility_code
union all
select 2, '~~', null, null, null, null, null, null, null, null, count(*) from line having count(*) > 0
order by facility_code, level, bed, person
