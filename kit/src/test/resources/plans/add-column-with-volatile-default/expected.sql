alter table "users" add column "token" uuid;
alter table "users" alter column "token" set default gen_random_uuid();

-- then

update "users" set "token" = default where "token" is null;

-- then

alter table "users" add constraint "users_token_is_set" check ("token" is not null) not valid;

-- then

alter table "users" validate constraint "users_token_is_set";

-- then

alter table "users" alter column "token" set not null;
alter table "users" drop constraint "users_token_is_set";
