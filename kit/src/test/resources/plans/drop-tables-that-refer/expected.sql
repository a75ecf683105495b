-- drop:posts: the rows of the table are lost
drop table "posts";

-- drop:users: the rows of the table are lost
drop table "users";
