-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "orders_of_customers_in_all_countries_of_the_world_since_2001" rename to "orders_of_customers_in_all_countries_of_the_world_since_2002";

-- not-null:orders_of_customers_in_all_countries_of_the_world_since_2002.note: rows that are there have no value, and stop the migration; give the column a default, or let it take nulls first
alter table "orders_of_customers_in_all_countries_of_the_world_since_2002" add column "note" text not null;

-- then

-- outside of a transaction
create unique index concurrently "orders_of_customers_in_all_co_identifier_of_the_order_in_th_key" on "orders_of_customers_in_all_countries_of_the_world_since_2002" ("identifier_of_the_order_in_the_system_of_the_year_2001", "customer");

-- then

alter table "orders_of_customers_in_all_countries_of_the_world_since_2002" add constraint "orders_of_customers_in_all_co_identifier_of_the_order_in_th_key" unique using index "orders_of_customers_in_all_co_identifier_of_the_order_in_th_key";
