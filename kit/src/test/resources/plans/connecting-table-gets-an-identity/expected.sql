alter table "members" rename constraint "members_pkey" to "replaced_members_pkey";

-- numbered-column (lock: access exclusive): each row that is there gets a number, and is written anew. Instead: add a column that takes nulls, number the rows in batches, then make it an identity column
alter table "members" add column "id" bigint generated always as identity not null;

-- then

-- outside of a transaction
create unique index concurrently "members_pkey" on "members" ("id");

-- then

-- outside of a transaction
create unique index concurrently "members_team_person_key" on "members" ("team", "person");

-- then

alter table "members" drop constraint "replaced_members_pkey";
alter table "members" add constraint "members_pkey" primary key using index "members_pkey";
alter table "members" add constraint "members_team_person_key" unique using index "members_team_person_key";
