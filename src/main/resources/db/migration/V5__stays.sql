-- One person in one bed from–to. The rules that two people could break together are constraints named as sentences.
create sequence stay_seq start 50 increment 50;
create table stay (
  id             bigint primary key default nextval('stay_seq'),
  person_id      bigint not null references person,
  bed_id         bigint not null references bed,
  facility_code  text not null references facility,
  -- whoever shares a room for one shares the party: the person cared for and the carer
  party          bigint not null,
  exclusive_room bigint references room,
  carer_for      bigint references person,
  exception_kind text constraint exception_is_known check (exception_kind in ('CARER','CARED_CHILD','CARED_PREGNANT','CARED_DEPENDENT','CHILD_ALONE','WAIVER')),
  exception_approved_by text,
  exception_reason text,
  previous_stay  bigint references stay,

  reserved_at    timestamptz not null,
  reserved_recorded_at timestamptz not null default now(),
  reserved_by    text not null,
  arrived_at     timestamptz,
  arrived_recorded_at timestamptz,
  arrived_by     text,
  departed_at    timestamptz,
  departed_recorded_at timestamptz,
  departed_by    text,
  departure_reason text constraint departure_reason_is_known check (departure_reason in
                   ('DISCHARGE','RELEASE','OVERRIDE','TRANSFER','MOVE','DEATH','AGAINST_ADVICE','ABSCONDED')),
  departure_detail text,
  -- the hold ends when the disinfection is verified or the reservation cancelled
  hold_ended_at  timestamptz,
  hold_ended_recorded_at timestamptz,
  hold_ended_by  text,
  cancel_reason  text,
  voided_at      timestamptz,
  voided_by      text,
  void_reason    text,

  during tstzrange generated always as (
    case when arrived_at is null then 'empty'::tstzrange
         when departed_at is not null and departed_at <= arrived_at then 'empty'::tstzrange
         else tstzrange(arrived_at, departed_at) end) stored,
  holds_bed tstzrange generated always as (
    case when hold_ended_at is not null and hold_ended_at <= reserved_at then 'empty'::tstzrange
         else tstzrange(reserved_at, hold_ended_at) end) stored,

  constraint departed_after_arrived check (departed_at is null or (arrived_at is not null and departed_at > arrived_at)),
  constraint reserved_before_arrived check (arrived_at is null or arrived_at >= reserved_at),
  constraint departure_has_a_reason check ((departed_at is null) = (departure_reason is null)),
  constraint hold_ends_after_departure check (hold_ended_at is null or arrived_at is null or (departed_at is not null and hold_ended_at >= departed_at)),
  constraint hold_ends_after_reservation check (hold_ended_at is null or hold_ended_at >= reserved_at),
  constraint exception_names_approver_and_reason check (exception_kind is null or (exception_approved_by is not null and exception_reason is not null)),
  constraint voiding_a_stay_names_who_and_why check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),

  constraint bed_has_one_holder exclude using gist (bed_id with =, holds_bed with &&) where (voided_at is null),
  constraint room_has_one_party exclude using gist (exclusive_room with =, party with <>, holds_bed with &&)
    where (voided_at is null and exclusive_room is not null),
  constraint person_is_in_one_place exclude using gist (person_id with =, during with &&) where (voided_at is null)
);
create unique index person_has_one_reservation on stay (person_id)
  where arrived_at is null and hold_ended_at is null and voided_at is null;
-- Finding free beds asks the open holds alone: history costs nothing.
create index open_hold_by_facility on stay (facility_code, bed_id) where hold_ended_at is null and voided_at is null;
create index open_hold_by_bed on stay (bed_id) where hold_ended_at is null and voided_at is null;
create index stay_by_person on stay (person_id, id);
create index present_by_facility on stay (facility_code) where arrived_at is not null and departed_at is null and voided_at is null;
create index departed_by_time on stay (departed_at) where departed_at is not null and voided_at is null;
create index arrived_by_time on stay (arrived_at) where arrived_at is not null and voided_at is null;
-- A census of a past moment reads the holds that ended, or were known to have ended, after it; and what was voided later.
create index hold_end_by_time on stay (greatest(hold_ended_at, hold_ended_recorded_at)) where hold_ended_at is not null;
create index voided_stay_by_time on stay (voided_at) where voided_at is not null;

-- A stay arrives once, leaves once, closes its hold once or is voided; nothing else about it ever changes.
create function stay_happens_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (old.person_id, old.bed_id, old.facility_code, old.party, old.reserved_at, old.reserved_by, old.reserved_recorded_at)
        is distinct from (new.person_id, new.bed_id, new.facility_code, new.party, new.reserved_at, new.reserved_by, new.reserved_recorded_at)
     or (old.arrived_at is not null and (old.arrived_at, old.arrived_by, old.arrived_recorded_at) is distinct from (new.arrived_at, new.arrived_by, new.arrived_recorded_at))
     or (old.departed_at is not null and (old.departed_at, old.departure_reason, old.departed_by) is distinct from (new.departed_at, new.departure_reason, new.departed_by))
     or (old.hold_ended_at is not null and old.hold_ended_at is distinct from new.hold_ended_at)
     or (old.voided_at is not null)
     or (old.exclusive_room is distinct from new.exclusive_room)
  then
    raise exception using errcode = '23514', constraint = 'stay_happens_once',
      message = 'a stay arrives once, leaves once, closes its hold once or is voided; a correction voids and adds';
  end if;
  return new;
end $$;
create trigger stay_happens_once before update or delete on stay for each row execute function stay_happens_once();

-- What a departure was decided on: the verdict with its evidence under one policy version.
create table clearance_decision (
  id          bigint generated by default as identity primary key,
  stay_id     bigint not null references stay,
  certificate text constraint certificate_number_is_taken unique,
  policy_id   text,
  clear       boolean not null,
  criteria    jsonb not null,
  decided_at  timestamptz not null,
  decided_by  text not null,
  recorded_at timestamptz not null default now()
);
create index decision_by_stay on clearance_decision (stay_id);
create trigger decision_is_append_only before update or delete on clearance_decision
  for each row execute function facts_are_never_changed();

-- Leaving by override, against advice or absconded takes two clinicians: one asks, another confirms.
create table override_request (
  id           bigint generated by default as identity primary key,
  stay_id      bigint not null references stay,
  kind         text not null constraint override_kind_is_known check (kind in ('OVERRIDE','AGAINST_ADVICE','ABSCONDED')),
  at           timestamptz not null,
  reason       text not null constraint override_has_a_reason check (length(trim(reason)) > 0),
  requested_by text not null,
  requested_at timestamptz not null default now(),
  asked_of     text,
  confirmed_by text,
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  constraint override_confirmed_by_another check (confirmed_by is null or confirmed_by <> requested_by),
  constraint override_ends_once check (confirmed_at is null or withdrawn_at is null)
);
create unique index stay_has_one_open_override on override_request (stay_id) where confirmed_at is null and withdrawn_at is null;
