-- Whoever was positive after a departure waits for a bed once more: that departure ended the wait before, not this one.
create or replace view waiting_by_facts as
  select p.id as person_id from person p
  where p.merged_into is null
    and not exists (select 1 from stay s where s.person_id = p.id and s.departed_at is null and s.hold_ended_at is null
                    and s.voided_at is null)
    -- whoever was let go, or left otherwise, since they were found, waits for nothing
    and not exists (select 1 from stay s where s.person_id = p.id and s.voided_at is null
                    and s.departed_at >= greatest(p.found_at, (select max(b.at) from came_back b where b.person_id = p.id))
                    and s.departure_reason not in ('MOVE', 'TRANSFER'));

create function positive_again_waits() returns trigger language plpgsql as $$
begin
  perform keep_waiting(array[new.person_id]);
  return null;
end $$;
create trigger positive_again_waits after insert on came_back for each row execute function positive_again_waits();
