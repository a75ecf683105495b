alter table "t" add column "token" uuid;
alter table "t" alter column "token" set default gen_random_uuid();
alter table "t" add column "other" double precision;
alter table "t" alter column "other" set default random();

-- then

update "t" set "token" = default where "token" is null;
update "t" set "other" = default where "other" is null;

-- then

alter table "t" add constraint "t_token_is_set" check ("token" is not null) not valid;
alter table "t" add constraint "t_other_is_set" check ("other" is not null) not valid;
alter table "t" add constraint "t_other_check" check (other >= 0) not valid;

-- then

-- outside of a transaction
-- unique:t_token_key: rows with equal values stop the migration
create unique index concurrently "t_token_key" on "t" ("token");

-- then

-- outside of a transaction
create index concurrently "t_other_idx" on "t" ("other");

-- then

alter table "t" validate constraint "t_token_is_set";
alter table "t" validate constraint "t_other_is_set";
alter table "t" validate constraint "t_other_check";

-- then

alter table "t" alter column "token" set not null;
alter table "t" drop constraint "t_token_is_set";
alter table "t" alter column "other" set not null;
alter table "t" drop constraint "t_other_is_set";
alter table "t" add constraint "t_token_key" unique using index "t_token_key";
