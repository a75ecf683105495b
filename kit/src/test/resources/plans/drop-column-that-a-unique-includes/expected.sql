alter table "users" drop constraint "users_email_key";

-- drop:users.age: the values of the column are lost
alter table "users" drop column "age";

-- then

-- outside of a transaction
create unique index concurrently "users_email_key" on "users" ("email");

-- then

alter table "users" add constraint "users_email_key" unique using index "users_email_key";
