-- outside of a transaction
create index concurrently "users_lower_idx" on "users" (lower(email) text_pattern_ops, age desc nulls last);
