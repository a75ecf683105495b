create function last_number() returns bigint language plpgsql as $$ begin return (select max(number) from notes); end $$;
alter table "notes" add column "created_at" timestamptz;
alter table "notes" add column "number" bigint;
alter table "notes" alter column "number" set default last_number();
create or replace function last_change() returns timestamptz language sql as $$ select max(greatest(created_at, touched_at)) from notes $$;

-- then

update "notes" set "number" = default where "number" is null;
