-- A claim of a bed paid a millisecond for the queue, nearly all of it for planning: of an array whose length it does not
-- know the planner expects ten, so that every plan for one person looked better than the one for any, and was made anew.
create or replace function keep_waiting(people bigint[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
begin
  perform 1 from person where id = any(people) order by id for no key update;
  delete from waiting w where w.person_id = any(people)
    and not exists (select 1 from waiting_by_facts f where f.person_id = w.person_id);
  insert into waiting select f.person_id from waiting_by_facts f where f.person_id = any(people) on conflict do nothing;
end $$;

-- Whoever has a bed held, or lies in one, waits no more, whatever was before.
create or replace function stay_ends_the_wait() returns trigger language plpgsql
  set plan_cache_mode = force_generic_plan as $$
declare
  people bigint[] = array(select distinct person_id from arrived);
begin
  if exists (select 1 from arrived where departed_at is not null or hold_ended_at is not null or voided_at is not null) then
    perform keep_waiting(people);
  else
    perform 1 from person where id = any(people) order by id for no key update;
    delete from waiting where person_id = any(people);
  end if;
  return null;
end $$;
