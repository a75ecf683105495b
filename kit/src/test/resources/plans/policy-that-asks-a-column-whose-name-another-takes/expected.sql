drop policy "own" on "notes";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "m" rename column "k" to "k_old";

alter table "m" add column "k" bigint;
create policy "own" on "notes" using (exists (select from m where m.k = notes.id));
