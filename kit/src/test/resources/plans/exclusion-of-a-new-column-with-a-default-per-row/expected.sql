alter table "users" add column "code" text;
alter table "users" alter column "code" set default md5(random()::text);

-- then

update "users" set "code" = default where "code" is null;

-- then

alter table "users" add constraint "users_code_is_set" check ("code" is not null) not valid;

-- exclude:users_code_excl: rows that exclude each other stop the migration
-- blocking-exclusion (lock: access exclusive): reads and writes wait until the index of the constraint is built, and there is no way around it. Instead: add it while the table is small, or copy the rows to a new table that has it
alter table "users" add constraint "users_code_excl" exclude using hash (code with =);

-- then

alter table "users" validate constraint "users_code_is_set";

-- then

alter table "users" alter column "code" set not null;
alter table "users" drop constraint "users_code_is_set";
