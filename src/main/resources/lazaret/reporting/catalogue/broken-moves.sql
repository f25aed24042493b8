-- Stays by which a facility does not add up: a move out of a bed into none within the facility, or into a bed from none.
with heard as (
  select s.* from stay s
  where s.reserved_recorded_at <= :known and (s.voided_at is null or s.voided_at > :known)
    and (:codes is null or s.facility_code = any (:codes))
)
select h.facility_code, 'S' || h.id as stay, h.departed_at as at from heard h
where h.departure_reason = 'MOVE' and h.departed_at > :opened and h.departed_at <= :closed
  and coalesce(h.departed_recorded_at, h.reserved_recorded_at) <= :known
  and not exists (select 1 from heard n where n.previous_stay = h.id and n.facility_code = h.facility_code
    and n.arrived_at > :opened and n.arrived_at <= :closed and coalesce(n.arrived_recorded_at, n.reserved_recorded_at) <= :known)
union all
select h.facility_code, 'S' || h.id, h.arrived_at from heard h
  join stay b on b.id = h.previous_stay and b.departure_reason = 'MOVE' and b.facility_code = h.facility_code
where h.arrived_at > :opened and h.arrived_at <= :closed and coalesce(h.arrived_recorded_at, h.reserved_recorded_at) <= :known
  and not exists (select 1 from heard p where p.id = b.id and p.departed_at > :opened and p.departed_at <= :closed
    and coalesce(p.departed_recorded_at, p.reserved_recorded_at) <= :known)
order by 1, 3, 2
