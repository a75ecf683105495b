alter table "a" alter column "x" set default clock_timestamp();
alter table "a" alter column "y" drop default;
