-- Accounts are administered, sessions can be listed and ended, the audit trail can be searched.

alter table account
  add column version      bigint not null default 0,
  add column signed_in_at timestamptz;

create trigger accounts_are_never_deleted before delete on account
  for each row execute function facts_are_never_changed();

-- Somebody must be able to let people in: an active administrator of all facilities. One check at a time, or two
-- administrators who disable each other would each still see the other one.
create function an_administrator_remains() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('an_administrator_remains'));
  if not exists (select 1 from account
                 where id <> old.id and active and role = 'ADMINISTRATOR' and all_facilities) then
    raise exception using errcode = '23514', constraint = 'an_administrator_remains',
      message = 'the last active administrator of all facilities stays one';
  end if;
  return new;
end $$;
create trigger an_administrator_remains before update on account for each row
  when (old.active and old.role = 'ADMINISTRATOR' and old.all_facilities
        and not (new.active and new.role = 'ADMINISTRATOR' and new.all_facilities))
  execute function an_administrator_remains();

-- A browser that is signed in. Without its row the session of the server opens nothing.
create table account_session (
  id           bigint generated always as identity primary key,
  account_id   bigint not null references account,
  opened_at    timestamptz not null,
  last_used_at timestamptz not null,
  source       text not null,
  client       text not null
);
create index session_of_account on account_session (account_id);

alter table api_token
  add column id           bigint generated always as identity,
  add column last_used_at timestamptz,
  add column source       text not null default '',
  add column client       text not null default '';
update api_token set last_used_at = created_at;
alter table api_token alter column last_used_at set not null;
create unique index token_by_id on api_token (id);
create index token_of_account on api_token (account_id);

-- Newest first by when it happened, for somebody, for something, or for all.
drop index audit_by_subject;
drop index audit_by_actor;
create index audit_by_time on audit_entry (happened_at desc, id desc);
create index audit_by_subject on audit_entry (subject, happened_at desc, id desc);
create index audit_by_actor on audit_entry (actor, happened_at desc, id desc);
create index audit_of_refusals on audit_entry (happened_at desc, id desc) where outcome = 'REFUSED';
