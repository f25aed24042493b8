-- Run after every migration, so that tables of facts of later versions refuse to be emptied as those of V9 do, without
-- saying it each for themselves.
do $$
declare
  kept regclass;
begin
  for kept in
    select distinct t.tgrelid::regclass from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    where p.proname in ('facts_are_never_changed', 'stay_happens_once') and p.pronamespace = current_schema()::regnamespace
      and not exists (select 1 from pg_trigger e where e.tgrelid = t.tgrelid and e.tgname = 'never_emptied')
  loop
    execute format('create trigger never_emptied before truncate on %s for each statement'
      ' execute function facts_are_never_changed()', kept);
  end loop;
end $$;
