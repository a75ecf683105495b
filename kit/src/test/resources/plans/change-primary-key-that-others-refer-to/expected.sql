alter table "u" drop constraint "u_t_fkey";
alter table "t" rename constraint "t_pkey" to "replaced_t_pkey";

-- then

-- outside of a transaction
create unique index concurrently "t_pkey" on "t" ("b");

-- then

-- outside of a transaction
create unique index concurrently "t_a_key" on "t" ("a");

-- then

alter table "t" drop constraint "replaced_t_pkey";
alter table "t" drop constraint "t_b_key";
alter table "t" add constraint "t_pkey" primary key using index "t_pkey";
alter table "t" add constraint "t_a_key" unique using index "t_a_key";
alter table "u" add constraint "u_t_fkey" foreign key ("t") references "t" ("a") not valid;

-- then

alter table "u" validate constraint "u_t_fkey";
