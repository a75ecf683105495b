-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "members" rename to "users";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "users" rename column "age" to "years";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "users" rename column "bio" to "about";

alter sequence if exists "members_id_seq" rename to "users_id_seq";
alter table "users" rename constraint "members_pkey" to "users_pkey";
