-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "events" rename column "kind" to "title";

alter table "events" add column "code" text default 'x' not null;

-- detached-partition (lock: access exclusive): reads and writes of the whole table wait. Instead: do it while nobody uses the table, with a lock_timeout
alter table "events" detach partition "events_2026";

-- attached-partition (lock: access exclusive): reads and writes of the new partition wait until all of its rows are checked. Instead: validate a check of the partition's bounds before
alter table "events" attach partition "events_2026" for values from ('2025-01-01') to ('2028-01-01');

alter table "events" add constraint "events_code_check" check (code <> '') not valid;

-- then

alter table "events" validate constraint "events_code_check";
