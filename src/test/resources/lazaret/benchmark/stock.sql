-- 200 facilities with 20,000 rooms: 180 hotels, 10 designated, 6 field and 4 yellow-code hospitals.
insert into facility (code, kind, name, district, latitude, longitude, opened_on, recorded_at)
select 'B' || lpad(n::text, 3, '0'),
  case when n <= 180 then 'QUARANTINE_HOTEL' when n <= 190 then 'DESIGNATED_HOSPITAL'
       when n <= 196 then 'FIELD_HOSPITAL' else 'YELLOW_CODE_HOSPITAL' end,
  '第' || n || case when n <= 180 then '集中隔离点' else '医院' end,
  (array['长安区', '桥西区', '新华区', '裕华区', '栾城区', '藁城区', '鹿泉区', '正定县'])[n % 8 + 1],
  38.0 + n / 1000.0, 114.5 + n / 1000.0, '2019-01-01', '2019-01-01'
from generate_series(1, 200) n;

insert into unit (facility_code, name, kind)
select f.code, (u + 1) || case f.kind when 'QUARANTINE_HOTEL' then 'F' else '区' end,
  case f.kind when 'QUARANTINE_HOTEL' then 'FLOOR'
    when 'FIELD_HOSPITAL' then (array['SECTION_M', 'SECTION_F', 'SECTION_M', 'SECTION_F', 'SECTION_FAMILY'])[u]
    else 'WARD' end
from facility f cross join generate_series(1, 5) u order by f.code, u;

insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated, negative_pressure, recorded_at)
select u.facility_code, u.id, (left(u.name, 1)::int * 100 + r)::text,
  case f.kind when 'YELLOW_CODE_HOSPITAL' then 'BUFFER' else 'CONTAMINATED' end,
  true, r = 1, true, f.kind = 'DESIGNATED_HOSPITAL' and r <= 4, '2019-01-01'
from unit u join facility f on f.code = u.facility_code cross join generate_series(1, 20) r order by u.id, r;

insert into bed (code, room_id, facility_code, position, recorded_at)
select r.facility_code || '-' || r.number || '-' || p, r.id, r.facility_code, p::text, '2019-01-01'
from room r join facility f on f.code = r.facility_code
  cross join lateral generate_series(1, case f.kind when 'QUARANTINE_HOTEL' then 1 else 2 end) p
order by r.id, p;

-- Beds in their order: 1, 2, …; what the other files count by. In every fourth somebody lies, of every twentieth the
-- disinfection is awaited.
create table benchmark_bed as
select row_number() over (order by b.id) as n, b.id, b.facility_code, f.kind,
  case f.kind when 'QUARANTINE_HOTEL' then b.room_id end as exclusive_room,
  row_number() over (order by b.id) % 4 = 0 as lies, row_number() over (order by b.id) % 20 = 1 as awaits
from bed b join facility f on f.code = b.facility_code;
alter table benchmark_bed add primary key (n);
analyze;
