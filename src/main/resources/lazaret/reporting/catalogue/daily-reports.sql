-- Who reported the days that ended in the window, who was late and who is missing. A sum is of those who reported, says how
-- many are missing, and is empty where nobody did: missing is no zero.
with line as (
  select d.*, f.name,
    (select g.reported from daily_report_figure g where g.report_id = d.report_id and g.item = 'CLOSING') as closing,
    (select g.reported from daily_report_figure g where g.report_id = d.report_id and g.item = 'NEW_CONFIRMED') as new_confirmed,
    (select g.reported from daily_report_figure g where g.report_id = d.report_id and g.item = 'NEW_ASYMPTOMATIC')
      as new_asymptomatic,
    (select sum(g.reported) from daily_report_figure g
     where g.report_id = d.report_id and g.item in ('ADMITTED', 'TRANSFERRED_IN')) as arrivals,
    (select sum(g.reported) from daily_report_figure g where g.report_id = d.report_id
       and g.item in ('TRANSFERRED_OUT', 'DISCHARGED', 'RELEASED', 'DIED', 'LEFT')) as departures
  from daily_reports(:opened, :closed, :known, least(:known, now())) d join facility f on f.code = d.facility_code
  where (:codes is null or d.facility_code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
)
select 0 as level, l.day as date, l.facility_code || ' ' || l.name as facility,
  l.state || case when l.zero then ',ZERO' else '' end as report, l.due, l.signed_at as signed,
  coalesce(a.display_name, l.signed_by) as "signedBy", l.version, l.new_confirmed as "newConfirmed",
  l.new_asymptomatic as "newAsymptomatic", l.arrivals, l.departures, l.closing as "present",
  case when l.version is null then 1 else 0 end as missing, l.state in ('MISSING', 'LATE') as alarm, l.facility_code as code
from line l left join account a on a.username = l.signed_by
union all
select 1, l.day, null, case when count(*) = count(l.version) then 'COMPLETE' else 'OF_THOSE_WHO_REPORTED' end, null, null, null,
  null, sum(l.new_confirmed), sum(l.new_asymptomatic), sum(l.arrivals), sum(l.departures), sum(l.closing),
  count(*) filter (where l.version is null), count(*) > count(l.version), '~'
from line l group by l.day
order by date desc, level, code
