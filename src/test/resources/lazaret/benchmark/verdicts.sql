-- 10,000 contacts in as many hotel rooms, five days in, tested on three of them and measured twice a day.
alter table person disable trigger person_may_wait;
alter table stay disable trigger stay_ends_the_wait;
insert into facility (code, kind, name, district, opened_on)
  select 'V' || lpad(n::text, 2, '0'), 'QUARANTINE_HOTEL', '第' || n || '集中隔离点', '长安区', '2019-01-01'
  from generate_series(1, 25) n;
insert into unit (facility_code, name, kind) select f.code, u || 'F', 'FLOOR' from facility f cross join generate_series(1, 10) u;
insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated, negative_pressure)
  select u.facility_code, u.id, (row_number() over (partition by u.facility_code order by u.id, r))::text, 'CONTAMINATED', true, false, true, false
  from unit u cross join generate_series(1, 40) r;
insert into bed (code, room_id, facility_code, position) select r.facility_code || '-' || r.number || '-1', r.id, r.facility_code, '1' from room r;
insert into person (id, number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)
  select n, 'V' || n, '某', 'F', '1980-01-01', 'PASSPORT', 'V' || n, now() - interval '5 days', 'benchmark' from generate_series(1, 10000) n;
insert into category_entry (person_id, category, at, recorded_by)
  select id, 'CLOSE_CONTACT', found_at, 'benchmark' from person;
insert into exposure (person_id, at, recorded_by) select id, found_at - interval '1 day', 'benchmark' from person;
insert into specimen (id, person_id, sampled_at, site, laboratory, recorded_by)
  select p.id * 3 + d, p.id, now() - d * interval '30 hours', 'NASOPHARYNGEAL', '市疾控', 'benchmark'
  from person p cross join generate_series(0, 2) d;
insert into test_result (id, specimen_id, result, reported_at, recorded_by)
  select id, id, 'NEGATIVE', sampled_at, 'benchmark' from specimen;
insert into health_reading (person_id, at, temperature, spo2, symptoms, recorded_by)
  select p.id, now() - h * interval '12 hours', 36.6, 97, '', 'benchmark' from person p cross join generate_series(1, 10) h;
insert into stay (id, person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_recorded_at, reserved_by,
  arrived_at, arrived_recorded_at, arrived_by)
  select p.id, p.id, b.id, b.facility_code, p.id, b.room_id, p.found_at, p.found_at, 'benchmark', p.found_at, p.found_at, 'benchmark'
  from person p join (select *, row_number() over (order by id) as n from bed) b on b.n = p.id;
analyze;
