alter table "users" drop constraint "users_span_excl";
