alter table "users" drop constraint "users_email_check";
alter table "users" add constraint "users_email_check" check (char_length(email) > 0) not valid;

-- then

alter table "users" validate constraint "users_email_check";
