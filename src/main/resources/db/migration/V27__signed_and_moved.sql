-- A signature is for a person: whoever changes the bed takes it along. The row of the old stay ends, the row of the new
-- one repeats it word for word and names it.
alter table sign_off drop constraint outcome_of_a_sign_off_is_known;
alter table sign_off add constraint outcome_of_a_sign_off_is_known check (outcome in ('LEFT','VOIDED','WITHDRAWN','MOVED'));
alter table sign_off add column carries bigint references sign_off constraint sign_off_is_carried_once unique;

-- A carer who turns positive starts the clock of those cared for, whoever has the room.
create index stay_by_person_cared_for on stay (carer_for) where carer_for is not null;
