alter table "t" add column "b" integer;
create function nothing() returns bigint language sql as $$ select count(b) * 0 from t where b > 0 $$;
create or replace function things() returns bigint language sql as $$ select count(b) + nothing() from t $$;
alter table "u" add constraint "u_x_check" check (x < 1000 + things()) not valid;

-- then

alter table "u" validate constraint "u_x_check";
