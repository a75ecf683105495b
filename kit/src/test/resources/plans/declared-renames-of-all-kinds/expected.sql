create schema if not exists "s";
create schema if not exists "t";
alter type "humor" rename to "mood";
alter type "mood" set schema "t";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter type "t"."mood" rename value 'BLUE' to 'SAD';

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "members" rename to "users";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "users" set schema "s";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "s"."users" rename column "bio" to "about";

alter index "s"."members_bio_idx" rename to "users_about_idx";
alter sequence if exists "s"."members_id_seq" rename to "users_id_seq";
alter table "s"."users" rename constraint "members_pkey" to "users_pkey";
