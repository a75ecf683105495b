-- outside of a transaction
-- unique:users_age_key: rows with equal values stop the migration
create unique index concurrently "users_age_key" on "users" ("age") nulls not distinct;

-- then

alter table "users" add constraint "users_age_key" unique using index "users_age_key";
