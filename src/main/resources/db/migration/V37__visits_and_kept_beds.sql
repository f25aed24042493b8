-- Visits to a yellow-code hospital: the bed at home is kept. The stay that was left goes on holding it, so that nobody else
-- can, and nothing has to be held twice; it is ended by the return to it, or given up and then waits for its disinfection
-- like every bed that somebody left.
alter table stay
  add column kept_by text,
  add column kept_until timestamptz,
  add column keeping_ended_recorded_at timestamptz,
  add column keeping_ended_by text,
  add column keeping_ended_with text constraint end_of_keeping_is_known check (keeping_ended_with in ('RETURNED', 'GIVEN_UP')),
  add constraint kept_bed_was_left check (kept_by is null or departed_at is not null and departure_reason = 'TRANSFER'),
  add constraint kept_bed_is_held check (kept_by is null or kept_until is not null or hold_ended_at is null),
  add constraint keeping_ends_after_it_began check (kept_until is null or kept_by is not null and kept_until >= departed_at),
  add constraint end_of_keeping_says_how check ((kept_until is null) = (keeping_ended_with is null)
    and (kept_until is null) = (keeping_ended_by is null) and (kept_until is null) = (keeping_ended_recorded_at is null)),
  add constraint return_ends_the_hold check (keeping_ended_with is distinct from 'RETURNED'
    or hold_ended_at is not null and hold_ended_at = kept_until);
create unique index person_keeps_one_bed on stay (person_id)
  where kept_by is not null and kept_until is null and voided_at is null;

create function keeping_begins_and_ends_once() returns trigger language plpgsql as $$
begin
  if (old.departed_at is not null and old.kept_by is distinct from new.kept_by)
     or (old.kept_until is not null and (old.kept_until, old.keeping_ended_with, old.keeping_ended_by,
           old.keeping_ended_recorded_at) is distinct from (new.kept_until, new.keeping_ended_with, new.keeping_ended_by,
           new.keeping_ended_recorded_at)) then
    raise exception using errcode = '23514', constraint = 'keeping_begins_and_ends_once',
      message = 'a bed is kept from the departure on, and the keeping ends once';
  end if;
  return new;
end $$;
create trigger keeping_begins_and_ends_once before update on stay
  for each row execute function keeping_begins_and_ends_once();

-- Whoever is on the way back to a kept bed does not wait for one.
create or replace view waiting_by_facts as
  select p.id as person_id from person p
  where p.merged_into is null
    and not exists (select 1 from stay s where s.person_id = p.id and s.departed_at is null and s.hold_ended_at is null
                    and s.voided_at is null)
    and not exists (select 1 from stay s where s.person_id = p.id and s.kept_by is not null and s.kept_until is null
                    and s.voided_at is null)
    -- whoever was let go, or left otherwise, since they were found, waits for nothing
    and not exists (select 1 from stay s where s.person_id = p.id and s.voided_at is null
                    and s.departed_at >= greatest(p.found_at,
                      (select max(b.at) from counted_came_back b where b.person_id = p.id),
                      (select max(t.at) from place_taken_over t where t.person_id = p.id))
                    and s.departure_reason not in ('MOVE', 'TRANSFER'));
create or replace function stay_may_begin_a_wait() returns trigger language plpgsql as $$
begin
  perform keep_waiting(array(
    select unnest(array[n.person_id, o.person_id]) from after n join before o using (id)
    where (o.person_id, o.departed_at, o.departure_reason, o.hold_ended_at, o.voided_at, o.kept_until)
      is distinct from (n.person_id, n.departed_at, n.departure_reason, n.hold_ended_at, n.voided_at, n.kept_until)));
  return null;
end $$;

-- Whoever is in a vehicle lies in no bed but the one that is held at the end of the way, or the kept one that it leads to.
create or replace function somebody_aboard_is_in_no_bed() returns trigger language plpgsql as $$
declare
  awaited bigint;
begin
  if new.arrived_at is not null and new.departed_at is null and new.voided_at is null
     and (tg_op = 'INSERT' or old.arrived_at is null)
     and exists (select 1 from transfer t where t.person_id = new.person_id and t.closed_at is null
       and exists (select 1 from transfer_step x where x.transfer_id = t.id and x.kind = 'PICKED_UP')) then
    select x.stay_id into awaited from transfer t join transfer_step x on x.transfer_id = t.id
      where t.person_id = new.person_id and t.closed_at is null and x.kind in ('ASSIGNED', 'DIVERTED')
      order by x.id desc limit 1;
    if awaited is distinct from new.id and not exists (select 1 from stay k where k.id = awaited
        and k.person_id = new.person_id and k.bed_id = new.bed_id and k.keeping_ended_with = 'RETURNED') then
      raise exception using errcode = '23514', constraint = 'somebody_aboard_is_in_no_bed',
        message = 'this person is in a vehicle: hand over, divert or abort the transfer first';
    end if;
  end if;
  return new;
end $$;

alter table transfer drop constraint cause_is_known, add constraint cause_is_known
  check (cause in ('REQUEST', 'POSITIVE', 'UP_TRANSFER', 'GOING_HOME', 'VISIT', 'VISIT_RETURN'));

-- A series says what was asked for; each of its visits is a row of its own. Nothing is rewritten: both end once.
create table visit_series (
  id           bigint generated by default as identity primary key,
  person_id    bigint not null references person,
  facility_code text not null references facility,
  purpose      text not null constraint purpose_is_known check (purpose in ('DIALYSIS', 'TREATMENT')),
  -- numbers of the days of the week, Monday is 1
  weekdays     text not null constraint weekdays_are_known check (weekdays ~ '^[1-7](,[1-7])*$'),
  begins       time not null,
  minutes      int not null constraint visit_lasts_within_a_day check (minutes between 15 and 1440),
  from_day     date not null,
  until_day    date not null,
  needs        text not null default '',
  carer_id     bigint references person,
  requested_at timestamptz not null,
  requested_by text not null,
  ended_at     timestamptz,
  ended_by     text,
  end_reason   text,
  merged_by    bigint references person_merge,
  constraint series_ends_after_it_begins check (until_day >= from_day),
  constraint end_of_series_names_who_and_why check ((ended_at is null) = (ended_by is null)
    and (ended_at is null) = (coalesce(length(trim(end_reason)), 0) = 0)),
  constraint carer_of_a_visit_is_somebody_else check (carer_id <> person_id)
);
create unique index person_has_one_series on visit_series (person_id, purpose) where ended_at is null;

create table visit (
  id           bigint generated by default as identity primary key,
  series_id    bigint not null references visit_series,
  person_id    bigint not null references person,
  begins_at    timestamptz not null,
  ends_at      timestamptz not null,
  recorded_at  timestamptz not null,
  called_off_at timestamptz,
  called_off_by text,
  call_off_reason text,
  merged_by    bigint references person_merge,
  constraint visit_ends_after_it_begins check (ends_at > begins_at),
  constraint calling_off_a_visit_names_who_and_why check ((called_off_at is null) = (called_off_by is null)
    and (called_off_at is null) = (coalesce(length(trim(call_off_reason)), 0) = 0)),
  constraint person_has_one_visit exclude using gist (person_id with =, tstzrange(begins_at, ends_at) with &&)
    where (called_off_at is null)
);
create index visit_by_series on visit (series_id, begins_at);
create index visit_to_come on visit (begins_at) where called_off_at is null;

-- The trips of a visit, there and back; one that failed is followed by another.
create table visit_trip (
  transfer_id bigint primary key references transfer,
  visit_id    bigint not null references visit,
  back        boolean not null
);
create index trip_by_visit on visit_trip (visit_id, back, transfer_id);
create trigger visit_trip_is_append_only before update or delete on visit_trip
  for each row execute function facts_are_never_changed();

create function ends_once() returns trigger language plpgsql as $$
declare
  ends text[] = case tg_table_name when 'visit' then array['called_off_at', 'called_off_by', 'call_off_reason']
                                   else array['ended_at', 'ended_by', 'end_reason'] end;
begin
  if tg_op = 'UPDATE' and (became_one_person(tg_relid, to_jsonb(old), to_jsonb(new))
      or (to_jsonb(old) ->> ends[1] is null and to_jsonb(new) - ends = to_jsonb(old) - ends)) then
    return new;
  end if;
  raise exception using errcode = '23514', constraint = 'visits_end_once',
    message = 'a visit and a series of visits end once and are never changed otherwise';
end $$;
create trigger series_ends_once before update or delete on visit_series for each row execute function ends_once();
create trigger visit_ends_once before update or delete on visit for each row execute function ends_once();
create trigger never_emptied before truncate on visit_series for each statement execute function facts_are_never_changed();
create trigger never_emptied before truncate on visit for each statement execute function facts_are_never_changed();
create trigger merged_person_acts_no_more after insert on visit_series
  for each row execute function merged_person_acts_no_more();
