create table "a" (
  "id" bigint not null
);

create table "z" (
  "id" bigint not null
);

create function plain(a bigint) returns boolean language sql immutable as $$ select a > 0 $$;
create function things() returns bigint language sql stable as $$ select count(*) from z $$;
alter table "a" add constraint "a_id_check" check (id < 1000 + things());
alter table "a" add constraint "a_plain" check (plain(id));
create index "z_plain" on "z" (plain(id));
