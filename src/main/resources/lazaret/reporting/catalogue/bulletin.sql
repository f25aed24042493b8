-- The daily bulletin: what changed in the window and in the one before it of the same length, and what there is at the end
-- of either. New confirmed cases include the converted ones; whoever is positive again after treatment counts apart.
with window_of as (
  select 'now' as which, :opened as opened, :closed as closed
  union all
  select 'before', :opened - (:closed - :opened), :opened
),
step as (
  select w.which, s.*, s.after in ('CONFIRMED', 'ASYMPTOMATIC') as infected,
         coalesce(s.before in ('CONFIRMED', 'ASYMPTOMATIC'), false) as was_infected
  from window_of w cross join lateral person_steps(w.closed, :known) s
    join person p on p.id = s.person_id
  where s.at > w.opened and s.at <= w.closed and (:district is null or p.district = :district)
),
flow as (
  select which,
    count(*) filter (where after = 'CONFIRMED' and before is distinct from 'CONFIRMED'
                       and (before = 'ASYMPTOMATIC' or not treated)) as confirmed,
    count(*) filter (where after = 'CONFIRMED' and before = 'ASYMPTOMATIC') as converted,
    count(*) filter (where after = 'ASYMPTOMATIC' and not was_infected and not treated) as asymptomatic,
    count(*) filter (where infected and not was_infected and not treated) as newly,
    count(*) filter (where infected and not was_infected and treated) as again,
    count(*) filter (where after_type in ('SEVERE', 'CRITICAL')
                       and coalesce(before_type, '') not in ('SEVERE', 'CRITICAL')) as worse,
    count(*) filter (where before_type in ('SEVERE', 'CRITICAL') and after = 'CONFIRMED'
                       and coalesce(after_type, '') not in ('SEVERE', 'CRITICAL')) as better,
    count(*) filter (where before = 'CONFIRMED' and reason in ('DISCHARGE', 'RELEASE', 'OVERRIDE')) as discharged,
    count(*) filter (where before = 'ASYMPTOMATIC' and reason in ('DISCHARGE', 'RELEASE', 'OVERRIDE')) as released,
    count(*) filter (where was_infected and reason = 'DEATH') as died
  from step group by which
),
stock as (
  select w.which,
    count(*) filter (where s.category = 'CONFIRMED') as cases,
    count(*) filter (where s.category = 'CONFIRMED' and h.present) as in_hospital,
    count(*) filter (where s.category = 'CONFIRMED' and h.present and s.clinical_type = 'MILD') as mild,
    count(*) filter (where s.category = 'CONFIRMED' and h.present and s.clinical_type = 'MODERATE') as moderate,
    count(*) filter (where s.category = 'CONFIRMED' and h.present and s.clinical_type = 'SEVERE') as severe,
    count(*) filter (where s.category = 'CONFIRMED' and h.present and s.clinical_type = 'CRITICAL') as critical,
    count(*) filter (where s.category = 'CONFIRMED' and h.present and s.clinical_type is null) as untyped,
    count(*) filter (where s.category = 'ASYMPTOMATIC') as without_symptoms,
    count(*) filter (where s.category in ('CLOSE_CONTACT', 'SECONDARY_CONTACT')) as contacts
  from window_of w cross join lateral people_at(w.closed, :known) s
    join person p on p.id = s.person_id
    left join lateral (
      select true as present where exists (select 1 from present_at(w.closed, :known) x join facility f on f.code = x.facility_code
        where x.person_id = s.person_id and f.kind in ('DESIGNATED_HOSPITAL', 'FIELD_HOSPITAL'))) h on true
  where :district is null or p.district = :district
  group by w.which
),
figure as (
  select w.which, v.place, v.item, v.level, coalesce(v.figure, 0) as figure
  from window_of w left join flow f on f.which = w.which left join stock s on s.which = w.which
  cross join lateral (values
    (1, 'NEWLY_INFECTED', 2, f.newly), (2, 'CONFIRMED', 0, f.confirmed), (3, 'CONVERTED', 0, f.converted),
    (4, 'ASYMPTOMATIC', 0, f.asymptomatic), (5, 'AGAIN', 0, f.again), (6, 'WORSE', 0, f.worse), (7, 'BETTER', 0, f.better),
    (8, 'DISCHARGED', 0, f.discharged), (9, 'RELEASED', 0, f.released), (10, 'DIED', 0, f.died),
    (11, 'CASES', 2, s.cases), (12, 'IN_HOSPITAL', 1, s.in_hospital), (13, 'MILD', 0, s.mild),
    (14, 'MODERATE', 0, s.moderate), (15, 'SEVERE', 0, s.severe), (16, 'CRITICAL', 0, s.critical),
    (17, 'UNTYPED', 0, s.untyped), (18, 'WITHOUT_SYMPTOMS', 2, s.without_symptoms), (19, 'CONTACTS', 2, s.contacts)
  ) v(place, item, level, figure)
)
select item, level, sum(figure) filter (where which = 'now') as now, sum(figure) filter (where which = 'before') as before,
       sum(case which when 'now' then figure else -figure end) as change
from figure group by place, item, level order by place
