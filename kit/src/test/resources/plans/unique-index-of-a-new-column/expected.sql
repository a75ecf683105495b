alter table "users" add column "code" text;

-- then

-- outside of a transaction
create unique index concurrently "users_code_idx" on "users" ("code");
