create schema if not exists "app";
alter type "mood" rename to "feeling";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter type "feeling" rename value 'SAD' to 'BLUE';

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "users" rename to "members";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "members" set schema "app";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "app"."members" rename column "bio" to "about";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "app"."members" rename column "boss_id" to "chief_id";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "app"."members" rename column "mood" to "feels";

alter table "app"."members" rename constraint "users_bio_key" to "members_about_key";
alter sequence if exists "app"."users_id_seq" rename to "members_id_seq";
alter index "app"."users_mood_idx" rename to "members_feels_idx";
alter table "app"."members" rename constraint "users_pkey" to "members_pkey";
alter table "app"."members" rename constraint "users_bio_check" to "members_about_check";
alter table "app"."members" rename constraint "users_boss_id_fkey" to "members_chief_id_fkey";
