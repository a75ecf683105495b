create schema if not exists "b";
alter type "a"."x" rename to "moving_x";
alter type "a"."moving_x" set schema "b";
alter type "b"."moving_x" rename to "y";
