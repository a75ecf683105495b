alter table "items" drop column "total";
