alter table "users" rename constraint "users_email_key" to "emails";
