alter table "notes" add column "tenant" text default 'x' not null;
alter policy "mine" on "notes" to public using (owner = current_user and tenant = 'x');
