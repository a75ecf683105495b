alter table "items" drop column "total";
alter table "items" add column "total" integer;
