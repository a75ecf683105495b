-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "users" rename to "members";

alter index "users_age_idx" rename to "members_age_idx";
alter table "members" rename constraint "users_email_key" to "members_email_key";
alter sequence if exists "users_id_seq" rename to "members_id_seq";
alter table "members" rename constraint "users_pkey" to "members_pkey";
alter table "members" rename constraint "users_age_check" to "members_age_check";
