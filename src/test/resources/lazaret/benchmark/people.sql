-- Who of millions waits is found out once, when all are there.
alter table person disable trigger person_may_wait;
alter table stay disable trigger stay_ends_the_wait;

-- Everybody of the past has four stays, one after the other in one bed; then one person for each bed in use; then as many
-- waiting contacts as there are free rooms of hotels. $slots is the number of ended stays of a bed.
create table benchmark_person as
select row_number() over (order by kind, bed, turn) as id, kind, bed, turn from (
  select 'PAST' as kind, b.n as bed, t as turn from benchmark_bed b cross join generate_series(0, ($slots - 1) / 4) t
  union all select 'PRESENT', n, 0 from benchmark_bed where lies or awaits
  union all select 'WAITING', n, 0 from benchmark_bed where kind = 'QUARANTINE_HOTEL' and not lies and not awaits) p;

insert into person (id, number, name, pinyin, initials, sex, birth_date, paper_type, paper_number, phone, district, address,
  found_at, recorded_at, recorded_by)
select id, 'B' || lpad(id::text, 8, '0'),
  (array['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'])[s] || (array['秀', '建', '晓', '文', '国', '海', '丽', '志', '玉', '春'])[a]
    || (array['英', '华', '明', '兰', '平', '霞', '军', '梅', '强', '龙'])[b],
  (array['wang', 'li', 'zhang', 'liu', 'chen', 'yang', 'zhao', 'huang', 'zhou', 'wu'])[s]
    || (array['xiu', 'jian', 'xiao', 'wen', 'guo', 'hai', 'li', 'zhi', 'yu', 'chun'])[a]
    || (array['ying', 'hua', 'ming', 'lan', 'ping', 'xia', 'jun', 'mei', 'qiang', 'long'])[b],
  (array['w', 'l', 'z', 'l', 'c', 'y', 'z', 'h', 'z', 'w'])[s] || (array['x', 'j', 'x', 'w', 'g', 'h', 'l', 'z', 'y', 'c'])[a]
    || (array['y', 'h', 'm', 'l', 'p', 'x', 'j', 'm', 'q', 'l'])[b],
  case id % 2 when 0 then 'F' else 'M' end, date '1962-01-01' + (id * 7919 % 14000)::int, 'PASSPORT', 'E' || lpad(id::text, 8, '0'),
  '138' || lpad((id * 7 % 100000000)::text, 8, '0'), '长安区', '建设路' || id % 900 || '号',
  case kind when 'PAST' then now() - interval '740 days' when 'PRESENT' then now() - interval '4 days'
    else now() - interval '1 day' end,
  case kind when 'PAST' then now() - interval '740 days' else now() - interval '4 days' end, 'benchmark'
from (select *, id % 10 + 1 as s, id / 10 % 10 + 1 as a, id / 100 % 10 + 1 as b from benchmark_person) p;

insert into category_entry (id, person_id, category, clinical_type, at, recorded_at, recorded_by)
select p.id, p.id,
  case b.kind when 'DESIGNATED_HOSPITAL' then 'CONFIRMED' when 'FIELD_HOSPITAL' then 'ASYMPTOMATIC' else 'CLOSE_CONTACT' end,
  case b.kind when 'DESIGNATED_HOSPITAL' then 'MODERATE' end, q.found_at, q.recorded_at, 'benchmark'
from benchmark_person p join benchmark_bed b on b.n = p.bed join person q on q.id = p.id;

insert into exposure (id, person_id, at, recorded_at, recorded_by)
select p.id, p.id, q.found_at, q.recorded_at, 'benchmark'
from benchmark_person p join person q on q.id = p.id where p.kind <> 'PAST';

-- Two samples and eight readings of everybody who lies there.
insert into specimen (id, person_id, sampled_at, site, laboratory, recorded_by)
select row_number() over (), id, now() - interval '80 hours' + d * interval '30 hours', 'NASOPHARYNGEAL', '市疾控', 'benchmark'
from benchmark_person cross join generate_series(0, 1) d where kind = 'PRESENT';

insert into test_result (id, specimen_id, result, ct_n, ct_orf, reported_at, recorded_by)
select id, id, 'NEGATIVE', 39.1, 38.2, sampled_at + interval '8 hours', 'benchmark' from specimen;

insert into health_reading (id, person_id, at, temperature, spo2, symptoms, recorded_by)
select row_number() over (), id, now() - h * interval '9 hours', 36.2 + id % 9 / 10.0, 97, '', 'benchmark'
from benchmark_person cross join generate_series(1, 8) h where kind = 'PRESENT';

create index benchmark_person_by_bed on benchmark_person (bed, turn) where kind = 'PAST';
analyze;
