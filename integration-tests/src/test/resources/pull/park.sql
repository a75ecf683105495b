create extension citext;
create schema stats;
create sequence ticket_numbers as integer start 1000 increment 5 cache 20 cycle;
comment on sequence ticket_numbers is 'Printed on "tickets"';
create sequence stats.countdown increment -1;
create type size as enum ('SMALL', 'LARGE');
create table rides (
  id bigint generated always as identity primary key,
  name text not null,
  size size not null,
  nickname citext
);
create table tickets (
  number integer primary key default nextval('ticket_numbers'),
  ride_id bigint not null references rides (id),
  price numeric(10, 2) not null,
  sold_at timestamptz not null default now()
);
create index tickets_ride_id_idx on tickets (ride_id);
create view large_rides with (security_barrier = true) as
  select id, name, nickname, 'a "quoted" \ text ' || E'\t' as odd from rides where size = 'LARGE' and name in ('a', 'b');
create view stats.names as select name from large_rides union all select nickname::text from rides;
comment on view large_rides is 'Those that "children" may not use';
create materialized view stats.sales with (fillfactor = 70) as
  select ride_id, date_trunc('day', sold_at) as day, sum(price) as total from tickets group by ride_id, date_trunc('day', sold_at);
create unique index sales_key on stats.sales (ride_id, day);
create index sales_total_idx on stats.sales (total);
create index sales_recent on stats.sales using brin (day) where total > 0;
