-- Tubes that carry a label before anybody is sampled, and what was done about readings that call a clinician.

-- The number on the label is the number that the specimen will have: one number from the label to the result. A tube
-- without a specimen is empty, and lapses with its day, which is one of the facility's zone.
create table tube (
  specimen_id bigint primary key,
  person_id   bigint not null references person,
  day         date not null,
  day_begins  timestamptz not null,
  day_ends    timestamptz not null,
  labelled_at timestamptz not null,
  labelled_by text not null,
  recorded_at timestamptz not null default now(),
  constraint day_of_a_tube_has_a_length check (day_ends > day_begins)
);
create index tube_by_person on tube (person_id, day_begins);
create trigger tube_is_append_only before update or delete on tube for each row execute function facts_are_never_changed();
create trigger merged_person_acts_no_more after insert on tube for each row execute function merged_person_acts_no_more();

create function specimen_is_of_the_person_on_the_label() returns trigger language plpgsql as $$
begin
  if exists (select 1 from tube where specimen_id = new.id and person_id <> new.person_id) then
    raise exception using errcode = '23514', constraint = 'specimen_is_of_the_person_on_the_label',
      message = 'this tube carries the label of somebody else';
  end if;
  return null;
end $$;
create trigger specimen_is_of_the_person_on_the_label after insert on specimen
  for each row execute function specimen_is_of_the_person_on_the_label();

-- One list of a walk round, saved twice, takes nobody's swab twice.
alter table specimen add column walk text constraint name_of_a_walk_is_short check (char_length(walk) between 1 and 64);
create unique index walk_samples_a_person_once on specimen (person_id, walk)
  where walk is not null and voided_at is null and merged_by is null;

-- A reading that calls a clinician waits until somebody says what was done about it.
create table reading_follow_up (
  reading_id  bigint constraint reading_is_followed_up_once primary key references health_reading,
  measure     text not null constraint measure_is_known
    check (measure in ('MEASURED_AGAIN','SAMPLED','SEEN','TRANSFER_ASKED','OTHER')),
  words       text not null default '' constraint words_of_a_follow_up_are_short check (char_length(words) <= 200),
  at          timestamptz not null,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  constraint another_measure_is_named check (measure <> 'OTHER' or length(trim(words)) > 0)
);
create trigger follow_up_is_append_only before update or delete on reading_follow_up
  for each row execute function facts_are_never_changed();
create index reading_that_calls on health_reading (person_id, at)
  where temperature >= 37.3 or spo2 <= 93 or respiratory_rate >= 30;
