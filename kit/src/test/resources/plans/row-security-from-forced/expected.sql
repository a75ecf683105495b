alter table "notes" no force row level security;
