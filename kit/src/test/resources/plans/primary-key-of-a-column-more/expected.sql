alter table "members" rename constraint "members_pkey" to "replaced_members_pkey";

-- then

-- outside of a transaction
create unique index concurrently "members_pkey" on "members" ("team", "person");

-- then

alter table "members" drop constraint "replaced_members_pkey";
alter table "members" add constraint "members_pkey" primary key using index "members_pkey";
