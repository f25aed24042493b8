select e.kind, e.at, e.recorded_at, coalesce(a.display_name, e.actor), e.number, e.struck, e.why,
  e.what, e.place, e.detail, e.first, e.second, e.third
from (
  select 'CATEGORY' as kind, c.at, c.recorded_at, c.recorded_by as actor, cast(null as text) as number,
    false as struck, cast(null as text) as why, c.category as what, cast(null as text) as place,
    nullif(c.evidence, '') as detail, c.clinical_type as first, case when c.panel then 'panel' end as second,
    case when c.high_risk then 'highRisk' end as third, c.id
  from category_entry c where c.person_id = ?1
  union all
  -- an exposure happened then; its correction happened when somebody wrote it
  select case when x.corrects is null then 'EXPOSURE' else 'EXPOSURE_CORRECTED' end,
    case when x.corrects is null then x.at else x.recorded_at end, x.recorded_at, x.recorded_by, 'E' || x.id,
    later.id is not null, later.cause, null, x.index_case, nullif(x.cause, ''),
    to_char(b.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    case when not x.withdrawn then to_char(x.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') end, null, x.id
  from exposure x left join exposure b on b.id = x.corrects left join exposure later on later.corrects = x.id
  where x.person_id = ?1
  union all
  select 'PAPER_SHOWN', e.recorded_at, e.recorded_at, e.recorded_by, null, false, null, e.paper_type, null,
    nullif(e.reason, ''), e.paper_number, cast(e.birth_date as text), null, e.id
  from earlier_paper e where e.person_id = ?1
  union all
  select 'REGISTER_CORRECTED', e.recorded_at, e.recorded_at, e.recorded_by, null, false, null, e.needs, null,
    nullif(e.reason, ''), e.name, e.household, null, e.id
  from earlier_particulars e where e.person_id = ?1
  union all
  select 'MERGED', m.recorded_at, m.recorded_at, m.recorded_by, p.number, false, null, null, null, m.reason,
    p.paper_number, null, null, m.id
  from person_merge m join person p on p.id = m.person_id where m.into_person = ?1
  union all
  select m.kind, m.at, m.recorded_at, m.actor, 'S' || s.id, s.voided_at is not null, s.void_reason, m.what,
    f.name, m.detail, r.number, b.code, null, s.id * 10 + m.step
  from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id join facility f on f.code = s.facility_code
    cross join lateral (values
      (1, 'RESERVED', s.reserved_at, s.reserved_recorded_at, s.reserved_by, null, null),
      (2, 'ARRIVED', s.arrived_at, s.arrived_recorded_at, s.arrived_by, s.exception_kind, s.exception_reason),
      (3, 'DEPARTED', s.departed_at, s.departed_recorded_at, s.departed_by, s.departure_reason, s.departure_detail),
      (3, 'CANCELLED', case when s.arrived_at is null then s.hold_ended_at end, s.hold_ended_recorded_at,
        s.hold_ended_by, null, s.cancel_reason)
    ) m(step, kind, at, recorded_at, actor, what, detail)
  where s.person_id = ?1 and m.at is not null and (m.kind <> 'RESERVED' or s.arrived_at is distinct from s.reserved_at)
  union all
  select m.kind, m.at, m.at, m.actor, 'O' || o.id, o.withdrawn_at is not null, null, o.kind, null, o.reason, null, null,
    null, o.id
  from override_request o join stay s on s.id = o.stay_id
    cross join lateral (values
      ('OVERRIDE_ASKED', o.requested_at, o.requested_by), ('OVERRIDE_CONFIRMED', o.confirmed_at, o.confirmed_by)
    ) m(kind, at, actor)
  -- one that went along into another bed was asked once: the last of them tells
  where s.person_id = ?1 and m.at is not null and not exists (select 1 from override_request n where n.carries = o.id)
  union all
  -- of a signature on which the person left, the departure tells
  select m.kind, m.at, m.recorded_at, m.actor, 'G' || g.id, m.kind = 'SIGNED_OFF' and exists (
      select 1 from sign_off c join stay cs on cs.id = c.stay_id where cs.person_id = s.person_id
        and c.signed_at = g.signed_at and c.outcome in ('VOIDED', 'WITHDRAWN')),
    null, g.policy_id, null, m.detail,
    to_char(g.leaves_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), null, null, g.id
  from sign_off g join stay s on s.id = g.stay_id
    cross join lateral (values
      -- one that was carried to another bed was given once
      (case when g.carries is null then 'SIGNED_OFF' end, g.signed_at, g.recorded_at, g.signed_by, null),
      ('SIGN_OFF_' || g.outcome, g.ended_at, g.ended_recorded_at, g.ended_by, g.reason)
    ) m(kind, at, recorded_at, actor, detail)
  where s.person_id = ?1 and m.kind in ('SIGNED_OFF', 'SIGN_OFF_VOIDED', 'SIGN_OFF_WITHDRAWN', 'SIGN_OFF_MOVED')
  union all
  select 'SAMPLED', t.sampled_at, t.recorded_at, t.recorded_by, 'T' || t.id, t.voided_at is not null, t.void_reason,
    t.site, t.laboratory, t.reagent,
    case when not exists (select 1 from test_result r where r.specimen_id = t.id) then 'pending' end, null, null, t.id
  from specimen t where t.person_id = ?1
  union all
  select case when r.corrects is null then 'RESULT' else 'RESULT_CORRECTED' end,
    case when r.corrects is null then r.reported_at else r.recorded_at end, r.recorded_at, r.recorded_by, 'T' || t.id,
    t.voided_at is not null or later.id is not null, coalesce(t.void_reason, later.correction_reason, r.correction_reason),
    r.result, t.laboratory, null, cast(r.ct_n as text), cast(r.ct_orf as text), null, r.id
  from specimen t join test_result r on r.specimen_id = t.id left join test_result later on later.corrects = r.id
  where t.person_id = ?1
  union all
  select 'READING', h.at, h.recorded_at, h.recorded_by, null, later.id is not null,
    coalesce(later.correction_reason, h.correction_reason), h.imaging, null, h.symptoms, cast(h.temperature as text),
    cast(h.spo2 as text), cast(h.respiratory_rate as text), h.id
  from health_reading h left join health_reading later on later.corrects = h.id
  where h.person_id = ?1
  union all
  -- a finding that was taken back is struck; the row that takes it back is no finding
  select 'FOUND', a.at, a.recorded_at, a.recorded_by, null, later.withdrawn is true,
    case when later.withdrawn then later.reason end, a.answer, null, null, null, null, null, a.id
  from clinical_answer a left join clinical_answer later on later.corrects = a.id
  where a.person_id = ?1 and not a.withdrawn
  union all
  select 'VISITED', c.done_at, c.done_recorded_at, c.done_by, 'S' || s.id, later.id is not null,
    coalesce(later.correction_reason, c.correction_reason), c.finding, f.facility_code, c.words,
    null, null, null, c.id
  from stay s join follow_up f on f.stay_id = s.id join follow_up_check c on c.follow_up_id = f.id
    left join follow_up_check later on later.corrects = c.id
  where s.person_id = ?1 and c.kind = 'VISIT' and c.done_at is not null
  union all
  select 'FOLLOWED_UP', f.ended_at, f.ended_recorded_at, f.ended_by, 'S' || s.id, n.id is not null, n.correction_reason, f.outcome, f.facility_code,
    f.words, null, null, null, f.id
  from stay s join follow_up f on f.stay_id = s.id left join follow_up n on n.corrects = f.id
  where s.person_id = ?1 and f.ended_at is not null
  union all
  select 'CAME_BACK', b.at, b.recorded_at, b.recorded_by, 'S' || b.after_stay, w.reason is not null, w.reason,
    case when infected_before(b.person_id, b.at) then 'again' else 'new' end, null, null, null, null, null, b.category_entry_id
  from came_back b left join came_back_withdrawal w on w.category_entry_id = b.category_entry_id where b.person_id = ?1
) e left join account a on a.username = e.actor
order by e.at desc, e.recorded_at desc, e.id desc limit ?2
