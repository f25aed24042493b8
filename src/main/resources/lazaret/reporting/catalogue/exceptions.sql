-- What went against a rule or past one in the window: departures by two clinicians, exceptions of placement, and people
-- who are positive among contacts at its end.
with override as (
  select o.*, case when o.confirmed_at <= least(:closed, :known) then o.confirmed_at end as confirmed from override_request o
  where coalesce(o.carried_at, o.requested_at) <= least(:closed, :known) and (o.withdrawn_at is null or o.withdrawn_at > least(:closed, :known))
),
line as (
  select s.facility_code, coalesce(o.confirmed, o.requested_at) as at, o.kind as exception, s.person_id, s.bed_id,
         concat_ws(' / ', coalesce(a.display_name, o.requested_by),
           case when o.confirmed is not null then coalesce(b.display_name, o.confirmed_by) end) as by,
         o.reason as why, o.confirmed is null as alarm
  from override o join stay s on s.id = o.stay_id
    left join account a on a.username = o.requested_by left join account b on b.username = o.confirmed_by
  where coalesce(o.confirmed, o.requested_at) > :opened
  union all
  select s.facility_code, s.reserved_at, s.exception_kind, s.person_id, s.bed_id,
         coalesce(a.display_name, s.exception_approved_by), s.exception_reason, false
  from stay s left join account a on a.username = s.exception_approved_by
  where s.exception_kind is not null and s.reserved_at > :opened and s.reserved_at <= :closed
    and s.reserved_recorded_at <= :known and (s.voided_at is null or s.voided_at > :known)
  union all
  select s.facility_code, c.since, 'POSITIVE_AMONG_CONTACTS', s.person_id, s.bed_id, null, null, true
  from whereabouts(:closed, :known) s join people_at(:closed, :known) c on c.person_id = s.person_id
    join facility f on f.code = s.facility_code
  where f.kind = 'QUARANTINE_HOTEL' and c.category in ('CONFIRMED', 'ASYMPTOMATIC') and s.carer_for is null
),
chosen as (
  select l.*, f.name as facility_name from line l join facility f on f.code = l.facility_code
  where (:codes is null or l.facility_code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
)
select 0 as level, c.facility_code, c.facility_code || ' ' || c.facility_name as facility, c.at, c.exception, p.number as person, p.name,
       b.code as bed, c.by, c.why, cast(null as bigint) as count, c.alarm
from chosen c join person p on p.id = c.person_id join bed b on b.id = c.bed_id
union all
select 1, '~', null, null, exception, null, null, null, null, null, count(*), false from chosen group by exception
union all
select 2, '~~', null, null, null, null, null, null, null, null, count(*), false from chosen having count(*) > 0
order by facility_code, level, at, exception, person
