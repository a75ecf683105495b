-- drop:users: the rows of the table are lost; or is it renamed, to one of members?
drop table "users";

create table "members" (
  "id" bigint generated always as identity not null,
  "email" text not null,
  constraint "members_pkey" primary key ("id")
);
