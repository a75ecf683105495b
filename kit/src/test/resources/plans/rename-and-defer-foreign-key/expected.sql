alter table "posts" rename constraint "posts_author_id_fkey" to "written_by";
alter table "posts" alter constraint "written_by" deferrable initially immediate;
