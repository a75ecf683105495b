alter table "people" drop constraint "people_age_check";

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "age" type numeric;

alter table "people" add constraint "people_age_check" check (age > 0) not valid;

-- then

alter table "people" validate constraint "people_age_check";
