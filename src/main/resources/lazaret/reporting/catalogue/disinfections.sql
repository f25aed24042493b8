-- Terminal disinfections of the window: who did it with what, and who verified it.
with line as (
  select d.facility_code, d.facility_code || ' ' || f.name as facility, d.subject, d.finished_at as finished, d.agent,
         trim_scale(d.concentration) || case d.concentration_unit when 'PERCENT' then '%' else ' mg/L' end as concentration,
         d.contact_minutes as minutes, coalesce(a.display_name, d.done_by) as "doneBy", v.at as verified,
         coalesce(w.display_name, v.verified_by) as "verifiedBy", d.id,
         (select max(s.departed_at) from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id
          where s.facility_code = d.facility_code and (b.code = d.subject or r.facility_code || '/' || r.number = d.subject)
            and s.departed_at <= d.finished_at and s.departed_recorded_at <= :known
            and (s.voided_at is null or s.voided_at > :known)) as "left"
  from disinfection d join facility f on f.code = d.facility_code
    left join disinfection_verification v on v.disinfection_id = d.id and v.recorded_at <= :known and v.at <= :closed
    left join account a on a.username = d.done_by left join account w on w.username = v.verified_by
  where d.finished_at > :opened and d.finished_at <= :closed and d.recorded_at <= :known
    and (:codes is null or d.facility_code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
)
select 0 as level, facility_code, facility, subject, "left", finished, agent, concentration, minutes, "doneBy", verified, "verifiedBy",
       cast(null as bigint) as count, verified is null as alarm, id from line
union all
select 1, facility_code, min(facility), null, null, null, null, null, null, null, null, null, count(*), false, null from line
group by facility_code
union all
select 2, '~', null, null, null, null, null, null, null, null, null, null, count(*), false, null from line having count(*) > 0
order by facility_code, level, finished, id
