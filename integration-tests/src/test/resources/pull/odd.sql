-- Names that are words of Java, of SQL and of the vocabulary, clash with each other, or are none at all.
create schema "Back Office";
create type "Back Office"."Level" as enum ('LOW', 'HIGH');
create type odd_labels as enum ('PG-13', 'pg 13', '1st', 'class', 'Ünï', '+', '-', 'a"b\c''d', 'plain');
create type public.interval as enum ('month', 'year');
create table "Back Office".users (id bigint generated always as identity primary key, level "Back Office"."Level");
create table users (id bigint generated always as identity primary key, boss bigint references users);
create table "user" (id bigint primary key, "class" text not null, "new" text, "hashCode" integer, a_b_c integer, "aB_c" integer);
create table "index" (id bigint primary key, "table" text, "Table" text, "order" integer, primary_key integer);
create table "column" (id bigint primary key, "index" bigint references "index", "index_id" bigint references "index");
create table post (id bigint primary key, posts bigint, comments integer);
create table posts (id bigint primary key, post bigint references post, post_id bigint references post (id));
create table comments (id bigint primary key, post_id bigint not null references post, "say ""hi""" text check ("say ""hi""" <> E'a\\b\n"c"'));
create table "1st" (id bigint primary key, "2nd" text, "3 rd" text, "$x" text, "ünïcödé" text default 'ß');
create table "TABLE" (id bigint primary key, "ID_2" bigint);
create table "back-office" (users_id bigint references "Back Office".users, users_id_2 bigint references users (id));
create table long_names_of_tables_that_are_as_long_as_they_may_be_in_postgres (
  a_column_of_which_the_name_is_about_as_long_as_that_of_its_table bigint unique,
  id bigint primary key
);
create table rated (id bigint primary key, label odd_labels default 'a"b\c''d', labels odd_labels[] not null default '{PG-13,+}');
create table empty_of_columns ();
create table addresses (id bigint primary key, status text, series text);
create table statuses (id bigint primary key, address_id bigint references addresses, other_address_id bigint references addresses);
