-- Who waits for a bed. The facts alone say it, but asking them takes longer with every stay that ever ended: a list of a
-- few hundred people was looked for among all who were ever here. Like an index, this table repeats what the facts say and
-- is kept by the database in the same transaction; nothing else writes it, and waiting_by_facts can be compared with it.
create view waiting_by_facts as
  select p.id as person_id from person p
  where p.merged_into is null
    and not exists (select 1 from stay s where s.person_id = p.id and s.departed_at is null and s.hold_ended_at is null
                    and s.voided_at is null)
    -- whoever was let go, or left otherwise, since they were found, waits for nothing
    and not exists (select 1 from stay s where s.person_id = p.id and s.voided_at is null and s.departed_at >= p.found_at
                    and s.departure_reason not in ('MOVE', 'TRANSFER'));

-- Without a foreign key: a person is never deleted, and a merge moves whatever has one.
create table waiting (person_id bigint primary key);
insert into waiting select person_id from waiting_by_facts;

-- Two transactions that change the same person's stays pass here one after the other, and the later one sees the other's.
create function keep_waiting(people bigint[]) returns void language plpgsql as $$
begin
  perform 1 from person where id = any(people) order by id for no key update;
  delete from waiting w where w.person_id = any(people)
    and not exists (select 1 from waiting_by_facts f where f.person_id = w.person_id);
  insert into waiting select f.person_id from waiting_by_facts f where f.person_id = any(people) on conflict do nothing;
end $$;

create function person_may_wait() returns trigger language plpgsql as $$
begin
  perform keep_waiting(array(select id from arrived));
  return null;
end $$;
create trigger person_may_wait after insert on person referencing new table as arrived
  for each statement execute function person_may_wait();

create function person_waits_again() returns trigger language plpgsql as $$
begin
  perform keep_waiting(array[new.id]);
  return null;
end $$;
create trigger person_waits_again after update of found_at, merged_into on person for each row
  when ((old.found_at, old.merged_into) is distinct from (new.found_at, new.merged_into))
  execute function person_waits_again();

create function stay_ends_the_wait() returns trigger language plpgsql as $$
begin
  perform keep_waiting(array(select distinct person_id from arrived));
  return null;
end $$;
create trigger stay_ends_the_wait after insert on stay referencing new table as arrived
  for each statement execute function stay_ends_the_wait();

create function stay_may_begin_a_wait() returns trigger language plpgsql as $$
begin
  perform keep_waiting(array(
    select unnest(array[n.person_id, o.person_id]) from after n join before o using (id)
    where (o.person_id, o.departed_at, o.departure_reason, o.hold_ended_at, o.voided_at)
      is distinct from (n.person_id, n.departed_at, n.departure_reason, n.hold_ended_at, n.voided_at)));
  return null;
end $$;
create trigger stay_may_begin_a_wait after update on stay referencing old table as before new table as after
  for each statement execute function stay_may_begin_a_wait();
