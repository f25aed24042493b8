-- When each facility last recorded anything about its beds that was known then, and on whose clock it counts its days.
select f.code, f.name, f.zone_id,
  greatest(
    (select max(greatest(
       case when s.reserved_recorded_at <= :known then s.reserved_recorded_at end,
       case when s.arrived_recorded_at <= :known then s.arrived_recorded_at end,
       case when s.departed_recorded_at <= :known then s.departed_recorded_at end,
       case when s.hold_ended_recorded_at <= :known then s.hold_ended_recorded_at end,
       case when s.voided_at <= :known then s.voided_at end))
     from stay s where s.facility_code = f.code),
    (select max(o.recorded_at) from operating_state o where o.facility_code = f.code and o.recorded_at <= :known)) as latest
from facility f
where (:codes is null or f.code = any (:codes)) and (:kind is null or f.kind = :kind)
  and (:district is null or f.district = :district)
order by f.code
