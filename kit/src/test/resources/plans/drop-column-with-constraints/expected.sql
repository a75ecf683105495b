-- outside of a transaction
drop index concurrently if exists "users_bio_email_idx";

-- then

alter table "users" drop constraint "users_bio_key";
alter table "users" drop constraint "users_bio_check";

-- drop:users.bio: the values of the column are lost
alter table "users" drop column "bio";
