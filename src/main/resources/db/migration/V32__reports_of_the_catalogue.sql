-- What an issued report was asked with and what it said, so that it can be confirmed, and corrected by another.
alter table issued_report
  add column subject     text,        -- hash of what it is of: name, window and filters, whatever was known
  add column as_of       timestamptz,
  add column known_at    timestamptz,
  add column data_sha256 text,        -- printed on the paper; the hash of the file cannot stand in the file
  add column statement   text,        -- the lines that were signed
  add column key_id      text references signing_key,
  add column signature   bytea constraint report_signature_is_of_ed25519 check (length(signature) = 64),
  add column corrects    text references issued_report (number),
  add column data        jsonb,       -- the rows, by which a later report says what changed
  add column facilities  text[],      -- null: all
  add column with_names  boolean not null default false,
  add constraint a_signed_report_is_complete check (num_nulls(subject, as_of, known_at, data_sha256, statement, key_id, signature, data) in (0, 8));
create index issued_report_by_subject on issued_report (subject, id desc) where subject is not null;

-- Who is present at a moment, as it was known at another: arrived and not left, without what was voided by then.
create function present_at(moment timestamptz, known timestamptz) returns setof stay language sql stable as $$
  select s.* from stay s
  where s.reserved_recorded_at <= known and (s.voided_at is null or s.voided_at > known)
    and s.arrived_at <= moment and coalesce(s.arrived_recorded_at, s.reserved_recorded_at) <= known
    and (s.departed_at is null or s.departed_at > moment
      or coalesce(s.departed_recorded_at, s.reserved_recorded_at) > known)
$$;

-- Departures that end the isolation or the treatment, as known at a moment.
create function final_departures(until timestamptz, known timestamptz) returns setof stay language sql stable as $$
  select s.* from stay s
  where s.reserved_recorded_at <= known and (s.voided_at is null or s.voided_at > known)
    and s.departed_at <= until and coalesce(s.departed_recorded_at, s.reserved_recorded_at) <= known
    and s.departure_reason not in ('MOVE', 'TRANSFER')
$$;

-- Who belongs to which category at a moment: the latest entry, unless a final departure came at or after it and nobody
-- came back since.
create function people_at(moment timestamptz, known timestamptz)
  returns table (person_id bigint, category text, clinical_type text, high_risk boolean, since timestamptz)
  language sql stable as $$
  select c.person_id, c.category, c.clinical_type, c.high_risk, c.at
  from (
    select distinct on (e.person_id) e.person_id, e.category, e.clinical_type, e.high_risk, e.at
    from category_entry e where e.at <= moment and e.recorded_at <= known
    order by e.person_id, e.at desc, e.recorded_at desc, e.id desc
  ) c
  left join (select d.person_id, max(d.departed_at) as at from final_departures(moment, known) d group by 1) gone
    on gone.person_id = c.person_id
  left join (
    select s.person_id, max(s.arrived_at) as at from stay s
    where s.reserved_recorded_at <= known and (s.voided_at is null or s.voided_at > known)
      and s.arrived_at <= moment and coalesce(s.arrived_recorded_at, s.reserved_recorded_at) <= known
    group by 1
  ) came on came.person_id = c.person_id
  where gone.at is null or c.at > gone.at or came.at > gone.at
$$;

-- The steps of everybody from category to category and out of them, in the order in which they happened. Out of all is
-- null; of what happened at one moment a departure is the last.
create function person_steps(until timestamptz, known timestamptz)
  returns table (person_id bigint, at timestamptz, reason text, before text, before_type text, after text,
                 after_type text, treated boolean)
  language sql stable as $$
  with event as (
    (select distinct on (c.person_id, c.at) c.person_id, c.at, 0 as turn, c.category, c.clinical_type,
            cast(null as text) as reason
     from category_entry c where c.at <= until and c.recorded_at <= known
     order by c.person_id, c.at, c.recorded_at desc, c.id desc)
    union all
    select s.person_id, s.arrived_at, 1, null, null, null from stay s
    where s.reserved_recorded_at <= known and (s.voided_at is null or s.voided_at > known)
      and s.arrived_at <= until and coalesce(s.arrived_recorded_at, s.reserved_recorded_at) <= known
    union all
    select d.person_id, d.departed_at, 2, null, null, d.departure_reason from final_departures(until, known) d
  ),
  part as (
    select e.*, count(e.category) over (partition by e.person_id order by e.at, e.turn) as number from event e
  ),
  state as (
    select p.person_id, p.at, p.turn, p.reason,
           first_value(p.category) over entry as category, first_value(p.clinical_type) over entry as clinical_type
    from part p window entry as (partition by p.person_id, p.number order by p.at, p.turn)
  )
  select s.person_id, s.at, s.reason,
         lag(case when s.turn < 2 then s.category end) over way,
         lag(case when s.turn < 2 then s.clinical_type end) over way,
         case when s.turn < 2 then s.category end,
         case when s.turn < 2 then s.clinical_type end,
         coalesce(bool_or(s.turn = 2 and s.category in ('CONFIRMED', 'ASYMPTOMATIC'))
           over (way rows between unbounded preceding and 1 preceding), false)
  from state s window way as (partition by s.person_id order by s.at, s.turn)
$$;
