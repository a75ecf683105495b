alter table "Foobar" drop constraint "Own_pkey";
alter table "Foobar" alter column "Id" drop not null;

-- then

-- outside of a transaction
create unique index concurrently "Foobar_pkey" on "Foobar" ("foo");

-- then

alter table "Foobar" drop constraint "foo_key";
alter table "Foobar" add constraint "Foobar_pkey" primary key using index "Foobar_pkey";
