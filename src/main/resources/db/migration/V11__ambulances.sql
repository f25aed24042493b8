-- The fleet: vehicles and what was measured in them. Whether one may drive is derived, never stored.
create table ambulance (
  plate             text primary key constraint plate_is_short check (length(plate) between 4 and 20),
  station           text not null constraint station_is_named check (length(trim(station)) > 0),
  negative_pressure boolean not null,
  recorded_by       text not null,
  recorded_at       timestamptz not null default now()
);

create table pressure_check (
  id          bigint generated always as identity primary key,
  plate       text not null references ambulance,
  checked_on  date not null,
  pascal      numeric(6,1) not null,  -- against the air outside; below zero where nothing gets out
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint pressure_is_checked_once_a_day unique (plate, checked_on)
);
create trigger pressure_check_is_append_only before update or delete on pressure_check
  for each row execute function facts_are_never_changed();

-- What each column of an imported file was taken for, so that its file of errors is understood without help.
alter table import_job add column columns jsonb not null default '[]';
