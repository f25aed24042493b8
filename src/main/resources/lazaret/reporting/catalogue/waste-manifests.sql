-- What was handed over in the window, manifest by manifest and bag by bag, each bag with who sealed it.
with line as (
  select m.id as manifest_id, b.id, b.facility_code, b.facility_code || ' ' || f.name as facility,
    coalesce(m.number, 'M' || m.id) as manifest, m.handed_at, coalesce(a.display_name, m.handed_by) as handed_by, m.received_by,
    concat_ws(' ', m.carrier, m.plate) as carrier, 'W' || b.id as bag, b.kind, b.sealed_at,
    coalesce(s.display_name, b.sealed_by) as sealed_by, b.weight_kg
  from waste_manifest m join waste_bag_end e on e.manifest_id = m.id join waste_bag b on b.id = e.bag_id
    join facility f on f.code = m.facility_code left join account a on a.username = m.handed_by
    left join account s on s.username = b.sealed_by
  where m.handed_at > :opened and m.handed_at <= :closed and e.recorded_at <= :known
    and (:codes is null or m.facility_code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
)
select 0 as level, handed_at as turn, manifest_id, facility, manifest, handed_at as "handedAt", handed_by as "handedBy",
  received_by as "receivedBy", carrier, bag, kind as "wasteKind", sealed_by as "sealedBy", weight_kg as "handedKg",
  cast(null as bigint) as bags, id
from line
union all
select 1, handed_at, manifest_id, min(facility), min(manifest), null, null, null, null, null, null, null, sum(weight_kg), count(*),
  null from line group by handed_at, manifest_id
union all
select 2, 'infinity', null, null, null, null, null, null, null, null, null, null, sum(weight_kg), count(*), null
from line having count(*) > 0
order by turn, manifest_id nulls last, level, id
