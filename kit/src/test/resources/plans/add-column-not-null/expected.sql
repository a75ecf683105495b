-- not-null:users.bio: rows that are there have no value, and stop the migration; give the column a default, or let it take nulls first
alter table "users" add column "bio" text not null;
