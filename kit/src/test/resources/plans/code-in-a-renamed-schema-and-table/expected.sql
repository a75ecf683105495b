drop trigger "keep" on "shop"."orders";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter schema "shop" rename to "store";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "store"."orders" rename to "purchases";

create or replace function store.keep() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger keep before delete on store.purchases for each row execute function store.keep();
