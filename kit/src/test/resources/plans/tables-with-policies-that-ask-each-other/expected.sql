create table "members" (
  "name" text not null,
  "level" integer,
  constraint "members_pkey" primary key ("name")
);

create table "notes" (
  "id" bigint generated always as identity not null,
  "owner" text not null,
  "age" integer,
  constraint "notes_pkey" primary key ("id")
);

create policy "writers" on "members" using (exists (select from notes where notes.owner = name));
create policy "members" on "notes" using (exists (select from members m where m.name = owner and m.level > 1));
alter table "members" enable row level security;
alter table "notes" enable row level security;
alter table "notes" force row level security;
