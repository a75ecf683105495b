-- outside of a transaction
drop index concurrently if exists "posts_title_idx";

-- then

alter type "mood" add value 'GLAD' after 'HAPPY';
alter table "posts" drop constraint "posts_user_id_fkey";

-- drop:posts.old: the values of the column are lost
alter table "posts" drop column "old";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "users" rename to "members";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "posts" rename column "user_id" to "author_id";

alter sequence if exists "users_id_seq" rename to "members_id_seq";
alter table "members" rename constraint "users_pkey" to "members_pkey";

-- narrow:members.email: a value of type text may lose something as varchar(200), or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "members" alter column "email" type varchar(200);

alter table "members" add column "name" text;

create table "tags" (
  "id" bigint generated always as identity not null,
  "label" text not null,
  constraint "tags_pkey" primary key ("id"),
  constraint "tags_label_key" unique ("label")
);

alter table "members" add constraint "members_name_check" check (name <> '') not valid;

-- not-null:posts.author_id: rows without a value stop the migration; fill them in before
alter table "posts" add constraint "posts_author_id_is_set" check ("author_id" is not null) not valid;

-- not-null:posts.title: rows without a value stop the migration; fill them in before
alter table "posts" add constraint "posts_title_is_set" check ("title" is not null) not valid;

alter table "posts" add constraint "posts_author_id_fkey" foreign key ("author_id") references "members" ("id") on delete cascade not valid;

-- then

-- outside of a transaction
-- unique:members_email_key: rows with equal values stop the migration
create unique index concurrently "members_email_key" on "members" ("email");

-- then

-- outside of a transaction
create index concurrently "posts_title_author_id_idx" on "posts" ("title", "author_id");

-- then

alter table "members" validate constraint "members_name_check";
alter table "posts" validate constraint "posts_author_id_is_set";
alter table "posts" validate constraint "posts_title_is_set";
alter table "posts" validate constraint "posts_author_id_fkey";

-- then

alter table "posts" alter column "author_id" set not null;
alter table "posts" drop constraint "posts_author_id_is_set";
alter table "posts" alter column "title" set not null;
alter table "posts" drop constraint "posts_title_is_set";
alter table "members" add constraint "members_email_key" unique using index "members_email_key";
