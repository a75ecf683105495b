create table "users" (
  "id" bigint generated always as identity not null,
  "username" text not null,
  "email" text not null,
  "password_hash" text not null,
  "bio" text,
  "image" text,
  "created_at" timestamptz default now() not null,
  "updated_at" timestamptz default now() not null,
  constraint "users_pkey" primary key ("id"),
  constraint "users_username_key" unique ("username"),
  constraint "users_email_key" unique ("email")
);

create table "articles" (
  "id" bigint generated always as identity not null,
  "author_id" bigint not null,
  "slug" text not null,
  "title" text not null,
  "description" text not null,
  "body" text not null,
  "created_at" timestamptz default now() not null,
  "updated_at" timestamptz default now() not null,
  constraint "articles_pkey" primary key ("id"),
  constraint "articles_slug_key" unique ("slug"),
  constraint "articles_author_id_fkey" foreign key ("author_id") references "users" ("id") on delete cascade
);

create table "article_tags" (
  "article_id" bigint not null,
  "name" text not null,
  "position" integer not null,
  constraint "article_tags_pkey" primary key ("article_id", "name"),
  constraint "article_tags_article_id_fkey" foreign key ("article_id") references "articles" ("id") on delete cascade
);

create table "comments" (
  "id" bigint generated always as identity not null,
  "article_id" bigint not null,
  "author_id" bigint not null,
  "body" text not null,
  "created_at" timestamptz default now() not null,
  "updated_at" timestamptz default now() not null,
  constraint "comments_pkey" primary key ("id"),
  constraint "comments_article_id_fkey" foreign key ("article_id") references "articles" ("id") on delete cascade,
  constraint "comments_author_id_fkey" foreign key ("author_id") references "users" ("id") on delete cascade
);

create table "favorites" (
  "user_id" bigint not null,
  "article_id" bigint not null,
  "created_at" timestamptz default now() not null,
  constraint "favorites_pkey" primary key ("user_id", "article_id"),
  constraint "favorites_user_id_fkey" foreign key ("user_id") references "users" ("id") on delete cascade,
  constraint "favorites_article_id_fkey" foreign key ("article_id") references "articles" ("id") on delete cascade
);

create table "follows" (
  "follower_id" bigint not null,
  "followed_id" bigint not null,
  "created_at" timestamptz default now() not null,
  constraint "follows_pkey" primary key ("follower_id", "followed_id"),
  constraint "follows_follower_id_fkey" foreign key ("follower_id") references "users" ("id") on delete cascade,
  constraint "follows_followed_id_fkey" foreign key ("followed_id") references "users" ("id") on delete cascade
);

create index "articles_created_at_idx" on "articles" ("created_at");
create index "articles_author_id_created_at_idx" on "articles" ("author_id", "created_at");
create index "article_tags_name_idx" on "article_tags" ("name");
create index "comments_article_id_idx" on "comments" ("article_id");
create index "comments_author_id_idx" on "comments" ("author_id");
create index "favorites_article_id_idx" on "favorites" ("article_id");
create index "follows_followed_id_idx" on "follows" ("followed_id");
