alter table "posts" alter constraint "posts_author_id_fkey" deferrable initially immediate;
