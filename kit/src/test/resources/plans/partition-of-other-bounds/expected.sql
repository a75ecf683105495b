-- detached-partition (lock: access exclusive): reads and writes of the whole table wait. Instead: do it while nobody uses the table, with a lock_timeout
alter table "events" detach partition "events_2026";

-- detached-partition (lock: access exclusive): reads and writes of the whole table wait. Instead: do it while nobody uses the table, with a lock_timeout
alter table "events" detach partition "events_2027";

-- attached-partition (lock: access exclusive): reads and writes of the new partition wait until all of its rows are checked. Instead: validate a check of the partition's bounds before
alter table "events" attach partition "events_2026" for values from ('2025-01-01') to ('2027-01-01');

-- attached-partition (lock: access exclusive): reads and writes of the new partition wait until all of its rows are checked. Instead: validate a check of the partition's bounds before
alter table "events" attach partition "events_2027" default;
