alter table "users" rename constraint "users_span_excl" to "no_overlap";
