-- What a facility reported of the last day that ended in the window: the version that was known, what the one before said,
-- what the records said when it was signed, and every version with who, when and why. Without a signature there is no
-- figure: a missing report is no zero.
with owed as (
  select d.*, f.zone_id from daily_reports(:opened, :closed, :known, least(:known, now())) d
    join facility f on f.code = d.facility_code
  where d.facility_code = any (:codes) order by d.day desc limit 1
),
signed as (
  select r.*, to_char(r.signed_at at time zone o.zone_id, 'YYYY-MM-DD HH24:MI:SS') as at, coalesce(a.display_name, r.signed_by) as by
  from owed o join daily_report r on r.facility_code = o.facility_code and r.day = o.day and r.signed_at <= :known
    left join account a on a.username = r.signed_by
),
item as (
  select name, place from unnest(array['OPENING','ADMITTED','TRANSFERRED_IN','TRANSFERRED_OUT','DISCHARGED','RELEASED','DIED',
    'LEFT','CLOSING','NEW_CONFIRMED','NEW_ASYMPTOMATIC','CONVERTED','NEW_SUSPECTED','CONTACTS','OPEN_BEDS','ASSIGNABLE'])
    with ordinality as i (name, place)
),
line as (
  select 0 as place, 1 as level, o.state as item, cast(null as bigint) as reported, cast(null as bigint) as earlier,
    cast(null as bigint) as recorded, concat_ws(' ', to_char(o.day, 'YYYY-MM-DD'), '≤', to_char(o.due at time zone o.zone_id,
    'YYYY-MM-DD HH24:MI')) as says, o.state in ('MISSING', 'LATE') as alarm
  from owed o
  union all
  select i.place, case when i.name = 'CLOSING' then 1 else 0 end, i.name, g.reported, e.reported, g.recorded, null,
    coalesce(g.reported <> g.recorded, false)
  from owed o cross join item i
    left join daily_report_figure g on g.report_id = o.report_id and g.item = i.name
    left join signed p on p.version = o.version - 1
    left join daily_report_figure e on e.report_id = p.id and e.item = i.name
  union all
  select 100 + s.version, 0, 'VERSION ' || s.version, null, null, null,
    concat_ws(' · ', s.at, s.by, s.reason, s.note), false
  from signed s
)
select level, item, reported, earlier, recorded, reported - recorded as difference, says, alarm from line order by place
