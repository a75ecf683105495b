-- outside of a transaction
drop index concurrently if exists "users_email_idx";

-- then

-- drop:users.age: the values of the column are lost
alter table "users" drop column "age";

-- then

-- outside of a transaction
-- missing-index: an index of that name was dropped before, and queries run without it until this one is built. Instead: give the new one another name, and let the old one go afterwards
create index concurrently "users_email_idx" on "users" ("email");
