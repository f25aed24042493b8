-- The board of a facility on paper, for the hours without a screen: every bed, who lies there, and room to write.
with held as (
  select s.*, case when s.arrived_at <= :closed and coalesce(s.arrived_recorded_at, s.reserved_recorded_at) <= :known
                   then case when s.departed_at <= :closed and coalesce(s.departed_recorded_at, s.reserved_recorded_at) <= :known
                             then case when s.kept_by is not null and coalesce(s.kept_until > :closed
                                         or s.keeping_ended_recorded_at > :known, true) then 'RESERVED' else 'AWAITING' end
                             else 'OCCUPIED' end
                   else 'RESERVED' end as state
  from stay s
  where s.facility_code = any (:codes) and s.reserved_at <= :closed and s.reserved_recorded_at <= :known
    and (s.voided_at is null or s.voided_at > :known)
    and (s.hold_ended_at is null or s.hold_ended_at > :closed or coalesce(s.hold_ended_recorded_at, s.reserved_recorded_at) > :known)
)
select 0 as level, u.name as unit, b.code as bed,
       coalesce(h.state, case when o.reason is not null then 'OUT_OF_SERVICE' else 'FREE' end) as state,
       case when h.state <> 'AWAITING' then p.number end as person, case when h.state <> 'AWAITING' then p.name end as name,
       case when h.state <> 'AWAITING' then concat_ws(' ', case p.sex when 'F' then '♀' when 'M' then '♂' end,
         extract(year from age(cast(:closed at time zone f.zone_id as date), p.birth_date))) end as "sexAge",
       case when h.state <> 'AWAITING' then c.category end as category,
       case when h.state <> 'AWAITING' then c.clinical_type end as "clinicalType",
       case when h.state <> 'AWAITING' then cast(h.arrived_at at time zone f.zone_id as date) end as since,
       case when h.state = 'OCCUPIED' then cast(:closed at time zone f.zone_id as date)
         - cast(h.arrived_at at time zone f.zone_id as date) end as day,
       case when h.state <> 'AWAITING' then n.needs end as needs, '' as note
from bed b join room r on r.id = b.room_id join unit u on u.id = r.unit_id join facility f on f.code = b.facility_code
  left join held h on h.bed_id = b.id left join person p on p.id = h.person_id
  left join people_at(:closed, :known) c on c.person_id = p.id
  left join lateral (select string_agg(x.need, ',' order by x.need) as needs from person_need x where x.person_id = p.id) n on true
  left join lateral (
    select x.reason from room_outage x where x.room_id = r.id and x.since <= :closed and x.recorded_at <= :known
      and (x.until is null or x.until > :closed or x.ended_recorded_at > :known) order by x.id desc limit 1) o on true
where b.facility_code = any (:codes) and b.recorded_at <= :known and (not b.extra or h.bed_id is not null)
order by u.id, length(r.number), r.number, b.extra, length(b.position), b.position
