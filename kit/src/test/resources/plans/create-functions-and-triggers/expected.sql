create function is_short(text text, at_most int default 100) returns boolean immutable return length(text) <= at_most;
create function lower_title(title text) returns text immutable return lower(title);
create function number_zero() returns int immutable return 0;
create function next_number() returns bigint language sql as $$ select 1::bigint + number_zero() $$;

create function touch() returns trigger language plpgsql as $$
begin
new.touched_at := now();
return new;
end $$;

create table "notes" (
  "id" bigint default next_number() not null,
  "body" text,
  "touched_at" timestamptz,
  constraint "notes_body_check" check (is_short(body))
);

create function number_of_notes() returns bigint return (select count(*) from notes);
create procedure forget(in older_than timestamptz) language sql as $$ delete from notes where touched_at < older_than $$;

create view "long_notes" as
select id, lower_title(body) as title from notes where not is_short(body);

create function long_titles() returns setof text language sql stable as 'select title from long_notes';

create trigger touch before update of body on notes
for each row when (old.body is distinct from new.body) execute function touch();
