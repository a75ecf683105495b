create schema if not exists "new";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "old"."users" rename to "members";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "old"."members" set schema "new";

alter sequence if exists "new"."users_id_seq" rename to "members_id_seq";
alter table "new"."members" rename constraint "users_pkey" to "members_pkey";
drop schema "old";
