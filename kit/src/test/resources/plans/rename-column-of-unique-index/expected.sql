-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "users" rename column "email" to "mail";

alter index "users_email_idx" rename to "users_mail_idx";
