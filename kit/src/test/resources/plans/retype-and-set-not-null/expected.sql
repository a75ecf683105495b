alter table "t" alter column "a" type text;

-- not-null:t.a: rows without a value stop the migration; fill them in before
alter table "t" add constraint "t_a_is_set" check ("a" is not null) not valid;

-- then

alter table "t" validate constraint "t_a_is_set";

-- then

alter table "t" alter column "a" set not null;
alter table "t" drop constraint "t_a_is_set";
