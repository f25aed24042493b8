-- What a certificate says, as one text: it is kept and hashed as it leaves here.
select cast(json_build_object(
  'number', d.certificate,
  'kind', case
    when s.departure_reason in ('DISCHARGE', 'RELEASE') then s.departure_reason
    when c.category in ('CONFIRMED', 'ASYMPTOMATIC', 'SUSPECTED') then 'DISCHARGE' else 'RELEASE' end,
  'override', s.departure_reason = 'OVERRIDE',
  'name', p.name, 'sex', p.sex, 'birthDate', p.birth_date, 'paperType', p.paper_type, 'paperNumber', p.paper_number,
  'facility', s.facility_code, 'facilityName', f.name, 'zone', f.zone_id,
  'since', to_char(begun.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'until', to_char(s.departed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'policy', v.id, 'source', v.source, 'sourceInEnglish', v.document ->> 'sourceInEnglish',
  'unverified', coalesce(jsonb_array_length(v.document -> 'unverified'), 0) > 0,
  'followUp', v.document -> 'followUp',
  'criteria', d.criteria,
  'signedBy', coalesce(signer.display_name || ' (' || signer.username || ')', d.decided_by),
  'askedBy', coalesce(asker.display_name || ' (' || asker.username || ')', o.requested_by),
  'issuedAt', to_char(d.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
) as text)
from clearance_decision d
  join stay s on s.id = d.stay_id
  join person p on p.id = s.person_id
  join facility f on f.code = s.facility_code
  left join policy_version v on v.id = d.policy_id
  left join account signer on signer.username = d.decided_by
  cross join lateral (select e.category from category_entry e where e.person_id = p.id
    order by (e.at <= s.departed_at) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
  -- unbroken isolation: from the first arrival after the last departure that was neither a move nor a transfer
  cross join lateral (select min(a.arrived_at) as at from stay a
    where a.person_id = s.person_id and a.voided_at is null and a.arrived_at <= s.arrived_at
      and a.arrived_at >= coalesce((select max(e.departed_at) from stay e where e.person_id = s.person_id
        and e.voided_at is null and e.departed_at <= s.arrived_at
        and e.departure_reason not in ('MOVE', 'TRANSFER')), '-infinity')) begun
  left join lateral (select r.requested_by from override_request r
    where r.stay_id = s.id and r.kind = 'OVERRIDE' and r.confirmed_at is not null and s.departure_reason = 'OVERRIDE'
    order by r.id desc limit 1) o on true
  left join account asker on asker.username = o.requested_by
where d.certificate = ?1
