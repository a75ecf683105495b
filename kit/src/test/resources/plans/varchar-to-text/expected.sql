alter table "t" drop constraint "t_check";
alter table "t" alter column "a" drop default;
alter table "t" alter column "a" type text;
alter table "t" alter column "a" set default 'x';
alter table "t" add constraint "t_check" check (a <> '') not valid;

-- then

alter table "t" validate constraint "t_check";
