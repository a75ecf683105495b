-- drop:users.bio: the values of the column are lost; or is it renamed, to one of about?
alter table "users" drop column "bio";

alter table "users" add column "about" text;
