-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "t" alter column "team" type bigint;

create table "u" (
  "team" bigint not null,
  "t" bigint not null
);

-- then

-- outside of a transaction
create unique index concurrently "t_team_id_key" on "t" ("team", "id");

-- then

-- outside of a transaction
create unique index concurrently "t_email_team_key" on "t" ("email", "team");

-- then

alter table "t" drop constraint "t_email_key";
alter table "t" add constraint "t_team_id_key" unique using index "t_team_id_key";
alter table "t" add constraint "t_email_team_key" unique using index "t_email_team_key";
alter table "u" add constraint "u_t_fkey" foreign key ("team", "t") references "t" ("team", "id");
