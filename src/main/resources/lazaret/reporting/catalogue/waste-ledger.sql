-- Every bag that was sealed in the window, went in it, or waits at its end; kilograms stand under what happened to them, so
-- that the columns add up. What is known to be voided counts nowhere.
with line as (
  select b.id, b.facility_code, b.facility_code || ' ' || f.name as facility, 'W' || b.id as bag, b.kind, b.sealed_at,
    coalesce(a.display_name, b.sealed_by) as sealed_by,
    case when b.sealed_at > :opened then b.weight_kg end as sealed_kg, e.at as gone_at,
    case when e.at > :opened then b.weight_kg end as gone_kg,
    case when e.at is null then b.weight_kg end as waiting_kg,
    concat_ws(' ', m.received_by, m.carrier, m.plate) as received_by, coalesce(m.number, 'M' || m.id) as manifest
  from waste_bag b join facility f on f.code = b.facility_code left join account a on a.username = b.sealed_by
    left join waste_bag_end e on e.bag_id = b.id and e.kind = 'HANDED_OVER' and e.at <= :closed and e.recorded_at <= :known
    left join waste_manifest m on m.id = e.manifest_id
  where b.sealed_at <= :closed and b.recorded_at <= :known and (e.at is null or e.at > :opened)
    and not exists (select 1 from waste_bag_end v where v.bag_id = b.id and v.kind = 'VOIDED' and v.recorded_at <= :known)
    and (:codes is null or b.facility_code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
)
select 0 as level, facility_code, facility, bag, kind as "wasteKind", sealed_at as "sealedAt", sealed_by as "sealedBy",
  sealed_kg as "sealedKg", gone_at as "handedAt", received_by as "receivedBy", manifest, gone_kg as "handedKg",
  waiting_kg as "waitingKg", cast(null as bigint) as bags, id
from line
union all
select 1, facility_code, min(facility), null, null, null, null, sum(sealed_kg), null, null, null, sum(gone_kg), sum(waiting_kg),
  count(*), null from line group by facility_code
union all
select 2, '~', null, null, null, null, null, sum(sealed_kg), null, null, null, sum(gone_kg), sum(waiting_kg), count(*), null
from line having count(*) > 0
order by facility_code, level, "sealedAt", id
