-- not-null:users.bio: rows without a value stop the migration; fill them in before
alter table "users" add constraint "users_bio_is_set" check ("bio" is not null) not valid;

-- then

alter table "users" validate constraint "users_bio_is_set";

-- then

alter table "users" alter column "bio" set not null;
alter table "users" drop constraint "users_bio_is_set";
