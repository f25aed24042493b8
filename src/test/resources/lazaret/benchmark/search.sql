-- A million people with names as they are given, 20,000 of them in the beds of one house: the first of the register, so that
-- whoever may not see that house has to read past all of them.
insert into facility (code, kind, name, district, opened_on)
  values ('H01', 'FIELD_HOSPITAL', 'h', 'd', '2022-11-01'), ('H02', 'FIELD_HOSPITAL', 'h', 'd', '2022-11-01');
insert into unit (facility_code, name, kind) values ('H01', 'A', 'SECTION_M');
insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated, negative_pressure)
  select 'H01', id, n::text, 'CONTAMINATED', true, true, true, false from unit, generate_series(1, 1000) n;
insert into bed (code, room_id, facility_code, position)
  select 'H01-' || r.number || '-' || n, r.id, 'H01', n::text from room r, generate_series(1, 20) n;

alter table person disable trigger user;
insert into person (id, number, name, pinyin, initials, other_pinyin, other_initials, sex, birth_date, paper_type, paper_number,
  phone, found_at, recorded_by)
select id, 'B' || lpad(id::text, 8, '0'), s.han || a.han || b.han, s.sound || a.sound || b.sound,
  left(s.sound, 1) || left(a.sound, 1) || left(b.sound, 1), case s.other when '' then '' else s.other || a.sound || b.sound end,
  case s.other when '' then '' else left(s.other, 1) || left(a.sound, 1) || left(b.sound, 1) end,
  case id % 2 when 0 then 'F' else 'M' end, date '1962-01-01' + (id * 7919 % 14000)::int, 'RESIDENT_ID',
  '1301991980' || lpad((id * 7919 % 100000000)::text, 8, '0'), '138' || lpad((id * 104729 % 100000000)::text, 8, '0'),
  now() - interval '3 days', 'benchmark'
from generate_series(1, 1000000::bigint) id
  join (values (0, '王', 'wang', ''), (1, '李', 'li', ''), (2, '张', 'zhang', ''), (3, '刘', 'liu', ''), (4, '陈', 'chen', ''),
    (5, '杨', 'yang', ''), (6, '赵', 'zhao', ''), (7, '黄', 'huang', ''), (8, '曾', 'zeng', 'ceng'), (9, '覃', 'qin', 'tan'))
    s(n, han, sound, other) on s.n = id % 10
  join (values (0, '秀', 'xiu'), (1, '建', 'jian'), (2, '晓', 'xiao'), (3, '文', 'wen'), (4, '国', 'guo'), (5, '海', 'hai'),
    (6, '丽', 'li'), (7, '志', 'zhi'), (8, '玉', 'yu'), (9, '春', 'chun'), (10, '子', 'zi')) a(n, han, sound) on a.n = id % 11
  join (values (0, '英', 'ying'), (1, '华', 'hua'), (2, '明', 'ming'), (3, '兰', 'lan'), (4, '平', 'ping'), (5, '霞', 'xia'),
    (6, '军', 'jun'), (7, '梅', 'mei'), (8, '强', 'qiang'), (9, '龙', 'long'), (10, '怡', 'yi'), (11, '涵', 'han'),
    (12, '轩', 'xuan')) b(n, han, sound) on b.n = id % 13;
alter table person enable trigger user;

insert into category_entry (id, person_id, category, at, recorded_by)
  select id, id, 'ASYMPTOMATIC', found_at, 'benchmark' from person;
insert into stay (person_id, bed_id, facility_code, party, reserved_at, reserved_by, arrived_at, arrived_by)
  select p.id, b.id, 'H01', p.id, now() - interval '2 days', 'benchmark', now() - interval '1 day', 'benchmark'
  from (select id, row_number() over (order by id) as n from bed) b join person p on p.id = b.n;
analyze;
