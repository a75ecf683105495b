alter index "stats_id_idx" rename to "replaced_stats_id_idx";
comment on view "plain" is 'Ids';
comment on materialized view "stats" is null;

-- then

-- outside of a transaction
-- unique:stats_id_idx: rows with equal values stop the migration
create unique index concurrently "stats_id_idx" on "stats" ("id");

-- then

-- outside of a transaction
create index concurrently "stats_lower_idx" on "stats" (lower(name));

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_stats_id_idx";

-- then

-- outside of a transaction
drop index concurrently if exists "stats_name_idx";
