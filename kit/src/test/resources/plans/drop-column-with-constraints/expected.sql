alter table "users" drop constraint "users_bio_key";
drop index "users_bio_email_idx";
alter table "users" drop constraint "users_bio_check";

-- drop:users.bio: the values of the column are lost
alter table "users" drop column "bio";
