-- blocking-foreign-key (lock: share row exclusive): writes to both tables wait until all rows are checked. Instead: the online style; for a partitioned table there is none
alter table "events" add constraint "events_parent_fkey" foreign key ("parent", "parent_at") references "events" ("id", "at");

alter table "notes" add constraint "notes_fkey" foreign key ("id", "at") references "events" ("id", "at") not valid;

-- then

alter table "notes" validate constraint "notes_fkey";
