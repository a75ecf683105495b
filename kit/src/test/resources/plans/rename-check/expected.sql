alter table "users" rename constraint "users_email_check" to "email_is_there";
