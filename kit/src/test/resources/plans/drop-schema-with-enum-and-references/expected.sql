-- drop:app.posts: the rows of the table are lost
drop table "app"."posts";

drop type "app"."mood";
drop schema "app";
