-- A post office: domains of all sorts, functions that tables, views and policies call, and triggers.
create schema registry;
create type parcel_kind as enum ('LETTER', 'BOX');
create domain postcode as varchar(5) collate "C" default '00000' check (value ~ '^[0-9]{5}$') check (value <> '99999');
comment on domain postcode is 'Where to';
create domain registry.parcel_id as bigint;
create domain "Weight (g)" as numeric(8, 2) constraint positive check (value > 0);
create domain email as text check (value in ('a@example.org', 'VALUE@example.org'));
create domain needed as text not null;
create domain kind as parcel_kind;
create domain unused as uuid;
create domain words as text[];

create function next_stamp(prefix text default 'S') returns text language sql as $$ select prefix || '1' $$;
create function next_stamp(number integer) returns text return number::text;
create function is_light(grams numeric, variadic limits integer[]) returns boolean immutable language plpgsql as $body$
begin
  return grams < all (limits); -- in grams; 'light'
end
$body$;

create table offices (
  code postcode primary key,
  email email,
  near postcode[],
  boss needed,
  words words
);

create table parcels (
  id registry.parcel_id primary key,
  first_id registry.parcel_id references parcels (id),
  office postcode not null references offices (code),
  weight "Weight (g)",
  stamp text not null default next_stamp(),
  kind kind,
  check (is_light(weight, 2000, 3000))
);

create table registry.stamps (id bigserial primary key);
create procedure registry.forget(older_than timestamptz, inout number bigint) language sql as $$ select 1::bigint $$;
create view heavy as select id, weight from parcels where not is_light(weight, 1000);
create function heavy_parcels() returns setof heavy language sql stable as $$ select * from heavy $$;
create aggregate total(numeric) (sfunc = numeric_add, stype = numeric);

create function registry.stamp() returns trigger language plpgsql as $$
begin
  new.stamp := upper(new.stamp);
  return new;
end $$;
create trigger stamp before insert or update of stamp on parcels for each row execute function registry.stamp();
create constraint trigger "Late stamp" after insert on parcels deferrable initially deferred
  for each row when (new.stamp is null) execute function registry.stamp('late');
create trigger heavier instead of update on heavy for each row execute function registry.stamp();
-- The driver takes it for unfinished: nothing may come behind it.
create function weight_of(office postcode) returns numeric begin atomic
  select sum(weight) from parcels where parcels.office = weight_of.office;
end;
