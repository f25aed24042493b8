-- Who is isolated or treated. Names are never keys: two different people may share one.
create sequence person_seq start 50 increment 50;
create table person (
  id              bigint primary key default nextval('person_seq'),
  number          text not null constraint person_number_is_taken unique,
  name            text not null constraint name_is_not_blank check (length(trim(name)) between 1 and 100),
  pinyin          text not null default '',
  initials        text not null default '',
  sex             text not null constraint sex_is_known check (sex in ('F','M')),
  birth_date      date,
  paper_type      text not null constraint paper_type_is_known check (paper_type in ('RESIDENT_ID','PASSPORT','PERMIT','TEMPORARY')),
  paper_number    text not null,
  phone           text not null default '',
  district        text not null default '',
  address         text not null default '',
  household       text,
  index_case      text,
  found_at        timestamptz not null,
  recorded_at     timestamptz not null default now(),
  recorded_by     text not null,
  version         bigint not null default 0,
  constraint paper_belongs_to_one_person unique (paper_type, paper_number)
);
create index person_by_household on person (household) where household is not null;
create index person_by_phone on person (phone);
create index person_by_name on person (name text_pattern_ops);
create index person_by_initials on person (initials text_pattern_ops);
create index person_by_pinyin on person (pinyin text_pattern_ops);
create index person_by_paper_tail on person (right(paper_number, 4));

-- Special needs as words of the register: HYPERTENSION, DIALYSIS, WHEELCHAIR, PREGNANT, DEPENDENT, …
create table person_need (
  person_id bigint not null references person,
  need      text not null,
  primary key (person_id, need)
);

-- Category and clinical type over time; the latest by time, then by record, is the present one.
create sequence category_entry_seq start 50 increment 50;
create table category_entry (
  id            bigint primary key default nextval('category_entry_seq'),
  person_id     bigint not null references person,
  category      text not null constraint category_is_known check (category in
                  ('CLOSE_CONTACT','SECONDARY_CONTACT','INBOUND','RISK_AREA','SUSPECTED','ASYMPTOMATIC','CONFIRMED')),
  clinical_type text constraint clinical_type_is_known check (clinical_type in ('MILD','MODERATE','SEVERE','CRITICAL')),
  high_risk     boolean not null default false,
  at            timestamptz not null,
  evidence      text not null default '',
  recorded_at   timestamptz not null default now(),
  recorded_by   text not null,
  constraint clinical_type_belongs_to_a_confirmed_case check (clinical_type is null or category = 'CONFIRMED')
);
create index category_latest on category_entry (person_id, at desc, id desc);
create trigger category_is_append_only before update or delete on category_entry
  for each row execute function facts_are_never_changed();

-- The last exposure starts the clock of a contact; a correction adds a row, the latest recorded one counts.
create sequence exposure_seq start 50 increment 50;
create table exposure (
  id          bigint primary key default nextval('exposure_seq'),
  person_id   bigint not null references person,
  at          timestamptz not null,
  cause       text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by text not null
);
create index exposure_latest on exposure (person_id, id desc);
create trigger exposure_is_append_only before update or delete on exposure
  for each row execute function facts_are_never_changed();
