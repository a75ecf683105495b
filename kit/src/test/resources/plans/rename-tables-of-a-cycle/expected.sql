create schema if not exists "s";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "b" rename to "c";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "c" set schema "s";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "a" rename to "b";

alter table "b" rename constraint "a_pkey" to "b_pkey";
alter table "s"."c" rename constraint "b_pkey" to "c_pkey";
alter table "b" rename constraint "a_b_fkey" to "b_b_fkey";
alter table "s"."c" rename constraint "b_a_fkey" to "c_a_fkey";
