-- Infected people at a moment by clinical type, where they lie; whoever has no bed yet stands in a line of their own.
with patient as (
  select coalesce(s.facility_code, '') as facility_code, c.category, c.clinical_type
  from people_at(:closed, :known) c left join whereabouts(:closed, :known) s on s.person_id = c.person_id
    left join facility f on f.code = s.facility_code
  where c.category in ('CONFIRMED', 'ASYMPTOMATIC')
    and (:codes is null or s.facility_code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
)
select case when grouping(p.facility_code) = 1 then 2 else 0 end as level,
       case when p.facility_code <> '' then p.facility_code || ' ' || min(f.name) end as facility, min(f.kind) filter (where p.facility_code <> '') as "facilityKind",
       count(*) filter (where p.clinical_type = 'MILD') as mild, count(*) filter (where p.clinical_type = 'MODERATE') as moderate,
       count(*) filter (where p.clinical_type = 'SEVERE') as severe,
       count(*) filter (where p.clinical_type = 'CRITICAL') as critical,
       count(*) filter (where p.category = 'CONFIRMED' and p.clinical_type is null) as untyped,
       count(*) filter (where p.category = 'CONFIRMED') as confirmed,
       count(*) filter (where p.category = 'ASYMPTOMATIC') as asymptomatic, count(*) as infected
from patient p left join facility f on f.code = p.facility_code
group by grouping sets ((p.facility_code), ())
having count(*) > 0
order by 1, p.facility_code
