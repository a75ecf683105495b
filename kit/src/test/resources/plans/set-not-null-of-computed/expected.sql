-- not-null:items.total: rows without a value stop the migration; fill them in before
alter table "items" add constraint "items_total_is_set" check ("total" is not null) not valid;

-- then

alter table "items" validate constraint "items_total_is_set";

-- then

alter table "items" alter column "total" set not null;
alter table "items" drop constraint "items_total_is_set";
