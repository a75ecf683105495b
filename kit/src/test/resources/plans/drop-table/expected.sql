-- drop:posts: the rows of the table are lost
drop table "posts";
