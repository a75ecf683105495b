-- blocking-index-drop (lock: access exclusive): reads and writes wait for the queries that run, and for the drop behind them. Instead: the online style; for a partitioned table there is none
drop index "events_kind_idx";

-- unique:events_kind_key: rows with equal values stop the migration
-- blocking-key (lock: access exclusive): reads and writes wait until the index of the key is built. Instead: the online style; for a partitioned table there is none
alter table "events" add constraint "events_kind_key" unique ("kind", "at");

-- blocking-index (lock: share): writes wait until the index is built. Instead: the online style; for a partitioned table there is none
create index "events_at_idx" on "events" ("at");

-- blocking-index (lock: share): writes wait until the index is built. Instead: the online style; for a partitioned table there is none
create unique index "events_one_idx" on "events" ("id", "at");
