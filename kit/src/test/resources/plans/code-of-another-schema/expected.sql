create or replace function shop.keep() returns trigger language plpgsql as $$ begin return old; end $$;
create or replace function shop.total(orders shop.orders[], "Factor" float8) returns numeric language sql as $$ select 2 $$;
create trigger "Also keep" before truncate on shop.orders execute function shop.keep();
create or replace trigger keep before delete on shop.orders for each statement execute function shop.keep();
