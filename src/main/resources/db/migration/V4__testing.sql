-- Specimens, results and readings: facts with two times each. And the policies they are judged by.
create sequence specimen_seq start 50 increment 50;
create table specimen (
  id          bigint primary key default nextval('specimen_seq'),
  person_id   bigint not null references person,
  sampled_at  timestamptz not null,
  site        text not null constraint site_is_known check (site in ('NASOPHARYNGEAL','OROPHARYNGEAL','OTHER')),
  laboratory  text not null,
  reagent     text,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  voided_at   timestamptz,
  voided_by   text,
  void_reason text,
  constraint voiding_names_who_and_why check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create unique index specimen_is_recorded_once on specimen (person_id, sampled_at, site, laboratory) where voided_at is null;
create index specimen_by_person on specimen (person_id, sampled_at);

create sequence test_result_seq start 50 increment 50;
create table test_result (
  id          bigint primary key default nextval('test_result_seq'),
  specimen_id bigint not null references specimen,
  result      text not null constraint result_is_known check (result in ('NEGATIVE','POSITIVE','INCONCLUSIVE')),
  -- as many decimals as the laboratory gives: rounded to one, 34.95 would become 35.0 and qualify
  ct_n        numeric constraint ct_n_is_a_cycle check (ct_n between 0.1 and 60),
  ct_orf      numeric constraint ct_orf_is_a_cycle check (ct_orf between 0.1 and 60),
  reported_at timestamptz not null,
  corrects    bigint references test_result,
  correction_reason text,
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  constraint a_correction_names_its_reason check ((corrects is null) = (correction_reason is null))
);
create unique index specimen_has_one_first_result on test_result (specimen_id) where corrects is null;
create unique index result_is_corrected_once on test_result (corrects) where corrects is not null;
create index result_by_specimen on test_result (specimen_id, id desc);
create trigger result_is_append_only before update or delete on test_result
  for each row execute function facts_are_never_changed();

create sequence health_reading_seq start 50 increment 50;
create table health_reading (
  id               bigint primary key default nextval('health_reading_seq'),
  person_id        bigint not null references person,
  at               timestamptz not null,
  temperature      numeric constraint temperature_is_of_a_living_body check (temperature between 30 and 45),
  spo2             int constraint spo2_is_a_percentage check (spo2 between 30 and 100),
  respiratory_rate int constraint respiratory_rate_is_possible check (respiratory_rate between 3 and 100),
  symptoms         text,          -- null: not asked; '' : none; otherwise words separated by commas
  imaging          text constraint imaging_is_known check (imaging in ('IMPROVED','NOT_IMPROVED','NONE')),
  corrects         bigint references health_reading,
  correction_reason text,
  recorded_at      timestamptz not null default now(),
  recorded_by      text not null,
  constraint a_corrected_reading_names_its_reason check ((corrects is null) = (correction_reason is null))
);
create index reading_by_person on health_reading (person_id, at);
create unique index reading_is_recorded_once on health_reading (person_id, at) where corrects is null;
create unique index reading_is_corrected_once on health_reading (corrects) where corrects is not null;
create trigger reading_is_append_only before update or delete on health_reading
  for each row execute function facts_are_never_changed();

-- A version is never edited: a new one replaces it from a date. What applies is what was adopted, from when.
create table policy_version (
  id         text primary key,
  kind       text not null constraint policy_kind_is_known check (kind in ('DISCHARGE','QUARANTINE')),
  valid_from date not null,
  document   jsonb not null,
  source     text not null,
  recorded_at timestamptz not null default now()
);
create trigger policy_is_immutable before update or delete on policy_version
  for each row execute function facts_are_never_changed();

create table policy_adoption (
  id           bigint generated always as identity primary key,
  policy_id    text not null references policy_version,
  adopted_from date not null,
  recorded_at  timestamptz not null default now(),
  recorded_by  text not null,
  constraint policy_is_adopted_once_from_a_day unique (policy_id, adopted_from)
);
create trigger adoption_is_append_only before update or delete on policy_adoption
  for each row execute function facts_are_never_changed();
