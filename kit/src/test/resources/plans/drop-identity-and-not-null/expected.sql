alter table "t" alter column "id" drop identity;
alter table "t" alter column "id" set default 5;
alter table "t" alter column "id" drop not null;
