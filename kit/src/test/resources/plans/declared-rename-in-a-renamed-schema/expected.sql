-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter schema "old" rename to "new";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "new"."members" rename to "users";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "new"."users" rename column "bio" to "about";

alter sequence if exists "new"."members_id_seq" rename to "users_id_seq";
alter table "new"."users" rename constraint "members_pkey" to "users_pkey";
