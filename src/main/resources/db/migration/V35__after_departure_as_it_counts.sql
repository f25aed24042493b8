-- What follows a departure or a request for one goes by what counts now, not by what was once written.

-- Infected before is whom an entry says so that no later entry of the same time replaced: somebody whose only positive was
-- taken back is not positive again when the next one comes.
create function infected_before(person bigint, moment timestamptz) returns boolean language sql stable as $$
  select exists (select 1 from category_entry e where e.person_id = person and e.at < moment
    and e.category in ('ASYMPTOMATIC', 'CONFIRMED')
    and not exists (select 1 from category_entry l where l.person_id = e.person_id and l.at = e.at
      and (l.recorded_at, l.id) > (e.recorded_at, e.id)))
$$;
create or replace view counted_came_back as
  select b.category_entry_id, b.person_id, b.after_stay, infected_before(b.person_id, e.at) as again, b.at, b.recorded_at,
    b.recorded_by
  from came_back b join category_entry e on e.id = b.category_entry_id
  where not exists (select 1 from came_back_withdrawal w where w.category_entry_id = b.category_entry_id);

-- A positive that was none gives its place in the queue back, unless somebody was found infected since: the first diagnosis
-- after it takes the place over.
create view place_taken_over as
  select b.person_id, d.at from came_back b join came_back_withdrawal w on w.category_entry_id = b.category_entry_id
    cross join lateral (select min(e.at) as at from category_entry e where e.person_id = b.person_id and e.at > b.at
      and e.category in ('ASYMPTOMATIC', 'CONFIRMED')
      and not exists (select 1 from category_entry l where l.person_id = e.person_id and l.at = e.at
        and (l.recorded_at, l.id) > (e.recorded_at, e.id))) d;

create or replace view waiting_by_facts as
  select p.id as person_id from person p
  where p.merged_into is null
    and not exists (select 1 from stay s where s.person_id = p.id and s.departed_at is null and s.hold_ended_at is null
                    and s.voided_at is null)
    -- whoever was let go, or left otherwise, since they were found, waits for nothing
    and not exists (select 1 from stay s where s.person_id = p.id and s.voided_at is null
                    and s.departed_at >= greatest(p.found_at,
                      (select max(b.at) from counted_came_back b where b.person_id = p.id),
                      (select max(t.at) from place_taken_over t where t.person_id = p.id))
                    and s.departure_reason not in ('MOVE', 'TRANSFER'));

create function diagnosis_keeps_the_place() returns trigger language plpgsql as $$
declare
  people bigint[] = array(select distinct a.person_id from arrived a join came_back b on b.person_id = a.person_id
    join came_back_withdrawal w on w.category_entry_id = b.category_entry_id);
begin
  if cardinality(people) > 0 then
    perform keep_waiting(people);
  end if;
  return null;
end $$;
create trigger diagnosis_keeps_the_place after insert on category_entry referencing new table as arrived
  for each statement execute function diagnosis_keeps_the_place();

select keep_waiting(array(select b.person_id from came_back b));

-- A request to leave against the policy ends with its stay: it goes along within the facility, else it is closed.
alter table override_request add column withdrawn_by text;
alter table override_request add column withdrawn_because text;
alter table override_request add column carries bigint references override_request constraint override_goes_along_once unique;
alter table override_request add column carried_at timestamptz;
update override_request o set withdrawn_at = s.departed_recorded_at, withdrawn_by = coalesce(s.departed_by, o.requested_by),
  withdrawn_because = s.departure_reason
from stay s where s.id = o.stay_id and s.departed_at is not null and o.confirmed_at is null and o.withdrawn_at is null;
update override_request o set withdrawn_at = s.voided_at, withdrawn_by = s.voided_by, withdrawn_because = s.void_reason
from stay s where s.id = o.stay_id and s.voided_at is not null and o.confirmed_at is null and o.withdrawn_at is null;
alter table override_request add constraint withdrawing_an_override_names_who_and_why
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null));
alter table override_request add constraint going_along_has_a_time check ((carries is null) = (carried_at is null));
