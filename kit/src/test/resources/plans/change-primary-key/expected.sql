alter table "t" rename constraint "t_pkey" to "replaced_t_pkey";

-- then

-- outside of a transaction
create unique index concurrently "t_pkey" on "t" ("a", "b");

-- then

alter table "t" drop constraint "replaced_t_pkey";
alter table "t" add constraint "t_pkey" primary key using index "t_pkey";
