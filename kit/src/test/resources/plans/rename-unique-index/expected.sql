alter index "users_email_idx" rename to "users_mail_idx";
