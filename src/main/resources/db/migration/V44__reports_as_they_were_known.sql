-- Who signed a daily report is who signed at the moment beside the name: an amendment by somebody else changes neither. And a
-- closed house owes a report for people of whom it was known that they lay there: what was recorded later had not happened yet.
create or replace function daily_reports(opened timestamptz, closed timestamptz, known timestamptz, present timestamptz)
  returns table (facility_code text, day date, began timestamptz, ended timestamptz, due timestamptz, state text,
                 version int, report_id bigint, signed_at timestamptz, signed_by text, zero boolean)
  language sql stable as $$
  select f.code, d.day, d.began, d.ended, coalesce(first.due_at, e.due),
    case when first.signed_at > first.due_at then 'LATE' when first.signed_at is not null then 'SIGNED'
         when e.due < present then 'MISSING' else 'DUE' end,
    last.version, last.id, first.signed_at, first.signed_by, last.zero
  from facility f
  cross join lateral (
    select cast(g as date) as day, g at time zone f.zone_id as began, (g + interval '1 day') at time zone f.zone_id as ended
    from generate_series(date_trunc('day', opened at time zone f.zone_id) - interval '1 day',
                         date_trunc('day', closed at time zone f.zone_id), interval '1 day') g) d
  cross join lateral (select daily_report_due(f.zone_id, d.day, known) as due) e
  left join lateral (
    select r.* from daily_report r where r.facility_code = f.code and r.day = d.day and r.signed_at <= known
    order by r.version limit 1) first on true
  left join lateral (
    select r.* from daily_report r where r.facility_code = f.code and r.day = d.day and r.signed_at <= known
    order by r.version desc limit 1) last on true
  where d.ended > opened and d.ended <= closed and f.opened_on <= d.day
    and (first.id is not null
      or coalesce((select o.state from operating_state o
                   where o.facility_code = f.code and o.unit_id is null and o.since <= d.began and o.recorded_at <= known
                   order by o.since desc, o.id desc limit 1), 'OPEN') <> 'CLOSED'
      or exists (select 1 from operating_state o
                 where o.facility_code = f.code and o.unit_id is null and o.since > d.began and o.since < d.ended
                   and o.recorded_at <= known and o.state <> 'CLOSED')
      or exists (select 1 from stay s
                 where s.facility_code = f.code and s.reserved_recorded_at <= known
                   and (s.voided_at is null or s.voided_at > known)
                   and s.arrived_at < d.ended and coalesce(s.arrived_recorded_at, s.reserved_recorded_at) <= known
                   and (s.departed_at is null or s.departed_at > d.began
                     or coalesce(s.departed_recorded_at, s.reserved_recorded_at) > known)))
$$;

-- One look at the index for each place instead of one at every word about staff that was ever told.
drop index staff_on_duty_latest;
create index staff_on_duty_latest on staff_on_duty (facility_code, coalesce(unit_id, 0), since desc, id desc);
create or replace function staffed_beds(moment timestamptz, known timestamptz)
  returns table (facility_code text, unit_id bigint, nurses int, beds_per_nurse numeric, beds int)
  language sql stable as $$
  select p.code, p.unit_id, s.nurses, r.beds_per_nurse, cast(floor(s.nurses * r.beds_per_nurse) as int)
  from (select f.code, cast(null as bigint) as unit_id, f.kind, cast(null as text) as unit_kind, f.zone_id from facility f
        union all
        select f.code, u.id, f.kind, u.kind, f.zone_id from facility f join unit u on u.facility_code = f.code) p
  cross join lateral (
    select d.nurses from staff_on_duty d
    where d.facility_code = p.code and coalesce(d.unit_id, 0) = coalesce(p.unit_id, 0) and d.since <= moment
      and d.recorded_at <= known
    order by d.since desc, d.id desc limit 1) s
  cross join lateral (
    select q.beds_per_nurse from staffing_ratio q
    where q.facility_kind = p.kind and (q.unit_kind is null or q.unit_kind = p.unit_kind) and q.recorded_at <= known
      and q.valid_from <= cast(moment at time zone p.zone_id as date)
    order by q.unit_kind is null, q.valid_from desc, q.id desc limit 1) r
  where s.nurses is not null and r.beds_per_nurse is not null
$$;

-- Whoever holds a paper asks whether another one corrects it.
create index report_by_what_it_corrects on issued_report (corrects, id desc) where corrects is not null;
