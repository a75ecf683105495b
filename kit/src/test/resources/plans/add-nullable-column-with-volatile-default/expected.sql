alter table "t" add column "token" uuid;
alter table "t" alter column "token" set default gen_random_uuid();

-- then

update "t" set "token" = default where "token" is null;
