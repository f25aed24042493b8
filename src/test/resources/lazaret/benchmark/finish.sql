-- Who claims which room; and the sequences stand after what was written past them.
create table benchmark_pair as
select q.number as person, c.code as bed from benchmark_person p join person q on q.id = p.id
  join benchmark_bed b on b.n = p.bed join bed c on c.id = b.id where p.kind = 'WAITING';
-- As the database would have kept it, had it been asked row by row.
insert into waiting select person_id from waiting_by_facts;
alter table person enable trigger person_may_wait;
alter table stay enable trigger stay_ends_the_wait;
select setval('person_seq', (max(id) / 50 + 2) * 50) from person;
select setval('category_entry_seq', (max(id) / 50 + 2) * 50) from category_entry;
select setval('exposure_seq', (max(id) / 50 + 2) * 50) from exposure;
select setval('specimen_seq', (max(id) / 50 + 2) * 50) from specimen;
select setval('test_result_seq', (max(id) / 50 + 2) * 50) from test_result;
select setval('health_reading_seq', (max(id) / 50 + 2) * 50) from health_reading;
select setval('stay_seq', (max(id) / 50 + 2) * 50) from stay;
drop table benchmark_person;
drop table benchmark_bed;
