-- Whoever is in a vehicle lies in no bed but the one that is held at the end of the way.
create function somebody_aboard_is_in_no_bed() returns trigger language plpgsql as $$
begin
  if new.arrived_at is not null and new.departed_at is null and new.voided_at is null
     and (tg_op = 'INSERT' or old.arrived_at is null)
     and exists (select 1 from transfer t where t.person_id = new.person_id and t.closed_at is null
       and exists (select 1 from transfer_step x where x.transfer_id = t.id and x.kind = 'PICKED_UP')
       and new.id is distinct from (select x.stay_id from transfer_step x where x.transfer_id = t.id
         and x.kind in ('ASSIGNED', 'DIVERTED') order by x.id desc limit 1)) then
    raise exception using errcode = '23514', constraint = 'somebody_aboard_is_in_no_bed',
      message = 'this person is in a vehicle: hand over, divert or abort the transfer first';
  end if;
  return new;
end $$;
create trigger somebody_aboard_is_in_no_bed before insert or update of arrived_at on stay
  for each row execute function somebody_aboard_is_in_no_bed();

-- What is missing is no signature and no reason either.
alter table transfer_step drop constraint handover_has_two_signatures, drop constraint changed_way_has_a_reason,
  add constraint handover_has_two_signatures check (kind <> 'HANDED_OVER' or coalesce(length(trim(received_by)), 0) > 0),
  add constraint changed_way_has_a_reason check (kind not in ('DIVERTED', 'ABORTED') or coalesce(length(trim(reason)), 0) > 0);
