alter table "items" alter column "total" drop expression;
alter table "items" alter column "total" set default 0;
