-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "notes" rename to "papers";

alter sequence if exists "notes_id_seq" rename to "papers_id_seq";
alter policy "mine" on "papers" to public using (owner = current_user and age > 1);
