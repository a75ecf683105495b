alter table "members" drop constraint "members_pkey";

-- then

-- outside of a transaction
-- unique:members_pkey: rows with equal values stop the migration
create unique index concurrently "members_pkey" on "members" ("team", "person");

-- then

alter table "members" add constraint "members_pkey" primary key using index "members_pkey";
