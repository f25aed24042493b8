-- Bags and grams of waste: what waited at either end of the window and what happened between. Neither is computed from the
-- other.
with bag as (
  select b.weight_kg * 1000 as grams, b.sealed_at, e.at
  from waste_bag b join facility f on f.code = b.facility_code
    left join waste_bag_end e on e.bag_id = b.id and e.kind = 'HANDED_OVER' and e.recorded_at <= :known
  where b.recorded_at <= :known
    and not exists (select 1 from waste_bag_end v where v.bag_id = b.id and v.kind = 'VOIDED' and v.recorded_at <= :known)
    and (:codes is null or b.facility_code = any (:codes)) and (:kind is null or f.kind = :kind)
    and (:district is null or f.district = :district)
)
select count(*) filter (where sealed_at <= :opened and (at is null or at > :opened)) as bags_before,
  count(*) filter (where sealed_at > :opened and sealed_at <= :closed) as bags_sealed,
  count(*) filter (where at > :opened and at <= :closed) as bags_handed_over,
  count(*) filter (where sealed_at <= :closed and (at is null or at > :closed)) as bags_after,
  cast(coalesce(sum(grams) filter (where sealed_at <= :opened and (at is null or at > :opened)), 0) as bigint) as grams_before,
  cast(coalesce(sum(grams) filter (where sealed_at > :opened and sealed_at <= :closed), 0) as bigint) as grams_sealed,
  cast(coalesce(sum(grams) filter (where at > :opened and at <= :closed), 0) as bigint) as grams_handed_over,
  cast(coalesce(sum(grams) filter (where sealed_at <= :closed and (at is null or at > :closed)), 0) as bigint) as grams_after
from bag
