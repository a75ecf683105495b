alter table "users" add column "name" text storage external collate "C";
alter table "users" alter column "name" set default md5(random()::text);

-- then

update "users" set "name" = default where "name" is null;

-- then

alter table "users" add constraint "users_name_is_set" check ("name" is not null) not valid;

-- then

alter table "users" validate constraint "users_name_is_set";

-- then

alter table "users" alter column "name" set not null;
alter table "users" drop constraint "users_name_is_set";
