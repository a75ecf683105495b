-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "users" rename column "bio" to "about";

alter index "users_bio_email_idx" rename to "users_about_email_idx";
alter table "users" rename constraint "users_bio_key" to "users_about_key";
alter table "users" rename constraint "users_bio_check" to "users_about_check";
