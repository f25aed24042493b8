-- Who became a case while lying in the facility, and which contacts lie there at the end. New confirmed cases include the
-- converted ones, as in the bulletin; whoever is positive again after treatment is no new case.
with step as (
  select s.*, s.before is distinct from 'CONFIRMED' as not_yet from person_steps(:closed, :known) s
  where s.at > :opened and s.at <= :closed
    and exists (select 1 from stay y
      where y.person_id = s.person_id and y.facility_code = any (:codes) and y.reserved_recorded_at <= :known
        and (y.voided_at is null or y.voided_at > :known) and y.arrived_at <= s.at
        and (y.departed_at is null or y.departed_at > s.at))
),
contact as (
  select count(*) as contacts from present_at(:closed, :known) p
  cross join lateral (
    select e.category from category_entry e where e.person_id = p.person_id and e.at <= :closed and e.recorded_at <= :known
    order by e.at desc, e.recorded_at desc, e.id desc limit 1) c
  where p.facility_code = any (:codes) and c.category in ('CLOSE_CONTACT', 'SECONDARY_CONTACT')
)
select count(*) filter (where after = 'CONFIRMED' and not_yet and (before = 'ASYMPTOMATIC' or not treated)) as new_confirmed,
  count(*) filter (where after = 'ASYMPTOMATIC' and coalesce(before, '') not in ('CONFIRMED', 'ASYMPTOMATIC')
                     and not treated) as new_asymptomatic,
  count(*) filter (where after = 'CONFIRMED' and before = 'ASYMPTOMATIC') as converted,
  count(*) filter (where after = 'SUSPECTED' and before is distinct from 'SUSPECTED') as new_suspected,
  (select contacts from contact) as contacts
from step
