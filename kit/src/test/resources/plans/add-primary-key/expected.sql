-- outside of a transaction
-- unique:t_pkey: rows with equal values stop the migration
create unique index concurrently "t_pkey" on "t" ("a");

-- then

alter table "t" add constraint "t_pkey" primary key using index "t_pkey";
