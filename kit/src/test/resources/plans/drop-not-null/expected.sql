alter table "users" alter column "bio" drop not null;
