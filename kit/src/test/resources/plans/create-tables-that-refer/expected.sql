create table "b_posts" (
  "id" bigint generated always as identity not null,
  "user_id" bigint not null,
  constraint "b_posts_pkey" primary key ("id"),
  constraint "b_posts_user_id_fkey" foreign key ("user_id") references "users" ("id")
);

create table "a_comments" (
  "id" bigint generated always as identity not null,
  "post_id" bigint not null,
  constraint "a_comments_pkey" primary key ("id"),
  constraint "a_comments_post_id_fkey" foreign key ("post_id") references "b_posts" ("id") on delete cascade
);
