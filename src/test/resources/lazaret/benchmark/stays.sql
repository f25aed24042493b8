-- $size ended stays, $slots of a bed one after the other within two years, then whoever lies or has just left.
insert into stay (id, person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_recorded_at, reserved_by,
  arrived_at, arrived_recorded_at, arrived_by, departed_at, departed_recorded_at, departed_by, departure_reason,
  hold_ended_at, hold_ended_recorded_at, hold_ended_by)
select k + 1, p.id, b.id, b.facility_code, p.id, b.exclusive_room, at, at, 'benchmark',
  at + 0.05 * slot, at + 0.05 * slot, 'benchmark', at + 0.8 * slot, at + 0.8 * slot, 'benchmark',
  case b.kind when 'QUARANTINE_HOTEL' then 'RELEASE' else 'DISCHARGE' end, at + 0.9 * slot, at + 0.9 * slot, 'benchmark'
from (select k, k % beds + 1 as bed, k / beds as turn, begun + (k / beds) * slot as at, slot
      from (select count(*) as beds, date_trunc('day', now()) - interval '730 days' as begun,
                   interval '720 days' / $slots as slot from benchmark_bed) c
        cross join generate_series(0::bigint, $size - 1) k) t
  join benchmark_bed b on b.n = t.bed
  join benchmark_person p on p.kind = 'PAST' and p.bed = t.bed and p.turn = t.turn / 4;

insert into stay (id, person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_recorded_at, reserved_by,
  arrived_at, arrived_recorded_at, arrived_by, departed_at, departed_recorded_at, departed_by, departure_reason)
select $size + p.id, p.id, b.id, b.facility_code, p.id, b.exclusive_room, q.found_at, q.found_at, 'benchmark',
  q.found_at + interval '3 hours', q.found_at + interval '3 hours', 'benchmark',
  case when b.awaits then now() - interval '12 hours' end, case when b.awaits then now() - interval '12 hours' end,
  case when b.awaits then 'benchmark' end,
  case when b.awaits then case b.kind when 'QUARANTINE_HOTEL' then 'RELEASE' else 'DISCHARGE' end end
from benchmark_person p join benchmark_bed b on b.n = p.bed join person q on q.id = p.id where p.kind = 'PRESENT';
