alter table "members" drop constraint "members_pkey";

-- drop:members.team: the values of the column are lost
alter table "members" drop column "team";

-- then

-- outside of a transaction
-- unique:members_pkey: rows with equal values stop the migration
create unique index concurrently "members_pkey" on "members" ("person");

-- then

alter table "members" add constraint "members_pkey" primary key using index "members_pkey";
