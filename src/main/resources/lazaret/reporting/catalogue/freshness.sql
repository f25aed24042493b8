-- When each facility last recorded anything about its beds that was known then, and on whose clock it counts its days.
select f.code, f.name, f.zone_id, greatest(s.latest, o.latest) as latest
from facility f
left join (
  select s.facility_code, max(greatest(
    case when s.reserved_recorded_at <= :known then s.reserved_recorded_at end,
    case when s.arrived_recorded_at <= :known then s.arrived_recorded_at end,
    case when s.departed_recorded_at <= :known then s.departed_recorded_at end,
    case when s.hold_ended_recorded_at <= :known then s.hold_ended_recorded_at end,
    case when s.voided_at <= :known then s.voided_at end)) as latest
  from stay s where :codes is null or s.facility_code = any (:codes) group by s.facility_code) s on s.facility_code = f.code
left join (
  select o.facility_code, max(o.recorded_at) as latest from operating_state o where o.recorded_at <= :known
  group by o.facility_code) o on o.facility_code = f.code
where (:codes is null or f.code = any (:codes)) and (:kind is null or f.kind = :kind)
  and (:district is null or f.district = :district)
order by f.code
