alter table "select" drop constraint "select_where_check";
alter table "select" alter column "where" set default 'here';
alter table "select" add column "group" bigint;

-- not-null:select.where: rows without a value stop the migration; fill them in before
alter table "select" add constraint "select_where_is_set" check ("where" is not null) not valid;

alter table "select" add constraint "select_where_check" check ("where" <> 'x') not valid;
alter table "select" add constraint "select_group_fkey" foreign key ("group") references "select" ("from") not valid;

-- then

-- outside of a transaction
create index concurrently "select_group_idx" on "select" ("group");

-- then

alter table "select" validate constraint "select_where_is_set";
alter table "select" validate constraint "select_where_check";
alter table "select" validate constraint "select_group_fkey";

-- then

alter table "select" alter column "where" set not null;
alter table "select" drop constraint "select_where_is_set";
