alter table "t" alter column "a" drop identity;
alter table "t" alter column "a" set default 7;
