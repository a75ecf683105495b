-- drop:blog.posts: the rows of the table are lost
drop table "blog"."posts";

drop schema "blog";
