-- drop:users.bio: the values of the column are lost
alter table "users" drop column "bio";
