-- outside of a transaction
create index concurrently "users_age_idx" on "users" using brin ("age") with (pages_per_range = 16, autosummarize = on);
