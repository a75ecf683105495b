alter table "u" drop constraint "u_t_id_fkey";

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "t" alter column "id" type text;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "u" alter column "t_id" type text;

alter table "u" add constraint "u_t_id_fkey" foreign key ("t_id") references "t" ("id") not valid;

-- then

alter table "u" validate constraint "u_t_id_fkey";
