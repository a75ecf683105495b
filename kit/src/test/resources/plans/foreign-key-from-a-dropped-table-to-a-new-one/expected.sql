alter table "orders" drop constraint "orders_client_id_fkey";

-- drop:clients: the rows of the table are lost; or is it renamed, to one of customers?
drop table "clients";

create table "customers" (
  "id" bigint not null,
  constraint "customers_pkey" primary key ("id")
);

alter table "orders" add constraint "orders_client_id_fkey" foreign key ("client_id") references "customers" ("id") not valid;

-- then

alter table "orders" validate constraint "orders_client_id_fkey";
