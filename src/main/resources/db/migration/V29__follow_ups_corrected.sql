-- What was recorded of an observation is corrected like everything else: by a new row that names the old one and says why.

-- An outcome that was wrong: the observation goes on in a row of its own.
alter table follow_up drop constraint stay_has_one_follow_up;
alter table follow_up add column corrects bigint references follow_up constraint follow_up_goes_on_once unique;
alter table follow_up add column correction_reason text;
alter table follow_up add constraint going_on_needs_a_reason
  check ((corrects is null) = (correction_reason is null) and length(trim(coalesce(correction_reason, '-'))) > 0);
create unique index stay_has_one_follow_up on follow_up (stay_id) where corrects is null;

-- A visit or a test that was otherwise, or never was: then its row is open once more, or dropped where nobody asked for it.
alter table follow_up_check add column corrects bigint references follow_up_check constraint check_is_corrected_once unique;
alter table follow_up_check add column correction_reason text;
alter table follow_up_check add column corrected_at timestamptz;
alter table follow_up_check add column corrected_by text;
alter table follow_up_check add constraint correcting_a_check_names_who_and_why
  check ((corrects is null) = (correction_reason is null) and (corrects is null) = (corrected_at is null)
    and (corrects is null) = (corrected_by is null) and length(trim(coalesce(correction_reason, '-'))) > 0);
alter table follow_up_check drop constraint what_nobody_asked_for_was_done;
alter table follow_up_check add constraint what_nobody_asked_for_was_done
  check (asked_for or done_at is not null or corrects is not null);
drop index check_is_asked_for_once;
create unique index check_is_asked_for_once on follow_up_check (follow_up_id, kind, day) where asked_for and corrects is null;

-- Nobody came back after all.
create table came_back_withdrawal (
  category_entry_id bigint primary key references came_back,
  reason      text not null constraint withdrawing_needs_a_reason check (length(trim(reason)) > 0),
  recorded_at timestamptz not null default now(),
  recorded_by text not null
);
create trigger withdrawal_is_append_only before update or delete on came_back_withdrawal
  for each row execute function facts_are_never_changed();
create view counted_came_back as
  select * from came_back b where not exists (select 1 from came_back_withdrawal w where w.category_entry_id = b.category_entry_id);

create or replace view waiting_by_facts as
  select p.id as person_id from person p
  where p.merged_into is null
    and not exists (select 1 from stay s where s.person_id = p.id and s.departed_at is null and s.hold_ended_at is null
                    and s.voided_at is null)
    -- whoever was let go, or left otherwise, since they were found, waits for nothing
    and not exists (select 1 from stay s where s.person_id = p.id and s.voided_at is null
                    and s.departed_at >= greatest(p.found_at, (select max(b.at) from counted_came_back b where b.person_id = p.id))
                    and s.departure_reason not in ('MOVE', 'TRANSFER'));

create function nobody_came_back() returns trigger language plpgsql as $$
begin
  perform keep_waiting(array(select b.person_id from came_back b where b.category_entry_id = new.category_entry_id));
  return null;
end $$;
create trigger nobody_came_back after insert on came_back_withdrawal for each row execute function nobody_came_back();
