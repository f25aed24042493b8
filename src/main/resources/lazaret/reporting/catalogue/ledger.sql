-- The stocks of domain.md §5 at both ends of the window, and every step between them: neither is computed from the other.
with step as (
  select s.*, coalesce(s.before in ('CONFIRMED', 'ASYMPTOMATIC'), false) as was_infected,
         coalesce(s.after in ('CONFIRMED', 'ASYMPTOMATIC'), false) as infected,
         coalesce(s.before in ('CLOSE_CONTACT', 'SECONDARY_CONTACT'), false) as was_contact,
         coalesce(s.after in ('CLOSE_CONTACT', 'SECONDARY_CONTACT'), false) as contact
  from person_steps(:closed, :known) s join person p on p.id = s.person_id
  where s.at > :opened and (:district is null or p.district = :district)
),
opening as (select c.category, count(*) as n from people_at(:opened, :known) c join person p on p.id = c.person_id
            where :district is null or p.district = :district group by 1),
closing as (select c.category, count(*) as n from people_at(:closed, :known) c join person p on p.id = c.person_id
            where :district is null or p.district = :district group by 1)
select
  (select coalesce(sum(n), 0) from opening where category = 'CONFIRMED') as cases_before,
  count(*) filter (where after = 'CONFIRMED' and before is distinct from 'CONFIRMED' and (was_infected or not treated)) as cases_new,
  count(*) filter (where after = 'CONFIRMED' and not was_infected and treated) as cases_again,
  count(*) filter (where before = 'CONFIRMED' and after is null and reason in ('DISCHARGE', 'RELEASE', 'OVERRIDE')) as cases_discharged,
  count(*) filter (where before = 'CONFIRMED' and after is null and reason = 'DEATH') as cases_died,
  count(*) filter (where before = 'CONFIRMED' and after is null and reason in ('AGAINST_ADVICE', 'ABSCONDED')) as cases_left,
  count(*) filter (where before = 'CONFIRMED' and after <> 'CONFIRMED') as cases_reclassified,
  (select coalesce(sum(n), 0) from closing where category = 'CONFIRMED') as cases_after,
  (select coalesce(sum(n), 0) from opening where category = 'ASYMPTOMATIC') as silent_before,
  count(*) filter (where after = 'ASYMPTOMATIC' and not was_infected and not treated) as silent_new,
  count(*) filter (where after = 'ASYMPTOMATIC' and not was_infected and treated) as silent_again,
  count(*) filter (where after = 'ASYMPTOMATIC' and before = 'CONFIRMED') as silent_returned,
  count(*) filter (where before = 'ASYMPTOMATIC' and after = 'CONFIRMED') as converted,
  count(*) filter (where before = 'ASYMPTOMATIC' and after is null and reason in ('DISCHARGE', 'RELEASE', 'OVERRIDE')) as silent_released,
  count(*) filter (where before = 'ASYMPTOMATIC' and after is null and reason = 'DEATH') as silent_died,
  count(*) filter (where before = 'ASYMPTOMATIC' and after is null and reason in ('AGAINST_ADVICE', 'ABSCONDED')) as silent_left,
  count(*) filter (where before = 'ASYMPTOMATIC' and after not in ('ASYMPTOMATIC', 'CONFIRMED')) as silent_taken_back,
  (select coalesce(sum(n), 0) from closing where category = 'ASYMPTOMATIC') as silent_after,
  (select coalesce(sum(n), 0) from opening where category in ('CLOSE_CONTACT', 'SECONDARY_CONTACT')) as contacts_before,
  count(*) filter (where contact and not was_contact) as contacts_traced,
  count(*) filter (where was_contact and after is null and reason in ('DISCHARGE', 'RELEASE', 'OVERRIDE')) as contacts_released,
  count(*) filter (where was_contact and infected) as contacts_became,
  count(*) filter (where was_contact and after is null and reason not in ('DISCHARGE', 'RELEASE', 'OVERRIDE')) as contacts_left,
  count(*) filter (where was_contact and after is not null and not contact and not infected) as contacts_reclassified,
  (select coalesce(sum(n), 0) from closing where category in ('CLOSE_CONTACT', 'SECONDARY_CONTACT')) as contacts_after,
  count(*) filter (where infected and not was_infected and not treated) as newly_infected
from step
