alter table "a" drop constraint "a_one";
alter table "a" drop constraint "a_two";
alter table "a" add constraint "a_two" check (x < 20) not valid;
alter table "a" add constraint "a_four" check (x is not null or 1 < 2) not valid;

-- then

alter table "a" validate constraint "a_two";
alter table "a" validate constraint "a_four";
