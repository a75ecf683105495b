alter table "a" alter column "x" drop default;
alter table "a" alter column "x" drop not null;

-- not-null:a.y: rows without a value stop the migration; fill them in before
alter table "a" add constraint "a_y_is_set" check ("y" is not null) not valid;

-- then

alter table "a" validate constraint "a_y_is_set";

-- then

alter table "a" alter column "y" set not null;
alter table "a" drop constraint "a_y_is_set";
