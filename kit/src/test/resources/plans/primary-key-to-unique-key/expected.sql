alter table "t" rename constraint "t_pkey" to "replaced_t_pkey";

-- then

-- outside of a transaction
-- unique:t_pkey: rows with equal values stop the migration
create unique index concurrently "t_pkey" on "t" ("id");

-- then

-- outside of a transaction
create unique index concurrently "t_email_key" on "t" ("email");

-- then

alter table "t" drop constraint "replaced_t_pkey";
alter table "t" add constraint "t_pkey" primary key using index "t_pkey";
alter table "t" add constraint "t_email_key" unique using index "t_email_key";
