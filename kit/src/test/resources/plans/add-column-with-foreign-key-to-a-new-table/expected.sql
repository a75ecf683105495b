alter table "users" add column "team_id" bigint;

create table "teams" (
  "id" bigint generated always as identity not null,
  "name" text,
  constraint "teams_pkey" primary key ("id")
);

alter table "users" add constraint "users_team_id_fkey" foreign key ("team_id") references "teams" ("id") not valid;

-- then

alter table "users" validate constraint "users_team_id_fkey";
