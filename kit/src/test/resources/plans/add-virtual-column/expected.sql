alter table "items" add column "total" integer generated always as (price * amount) virtual;
