create schema sorting;
create collation sorting.moods (locale = 'C');
create table guests (
  id bigint generated always as identity primary key,
  email text not null,
  badge text,
  left_at timestamptz,
  notes text storage external compression pglz collate "C",
  tags text[] collate "POSIX",
  mood text collate sorting.moods
);
create unique index guests_lower_email_idx on guests (lower(email));
create unique index on guests (badge) nulls not distinct with (fillfactor = 70) where left_at is null;
create unique index guests_email_badge_idx on guests (email, badge);
create index guests_left_at_idx on guests using brin (left_at) with (pages_per_range = 16, autosummarize);
create unique index of_notes on guests (left_at, id desc) include (notes);
create table slots (
  id bigint generated always as identity primary key,
  trainer text not null,
  during tsrange not null,
  whole boolean not null,
  notes jsonb[],
  constraint slots_during_excl exclude using gist (during with &&) where (whole),
  constraint slots_one_at_a_time exclude using btree (hashtext(trainer) with =, lower(during) with =) deferrable initially deferred,
  constraint slots_noted exclude using btree (notes with =)
);
create policy own on slots using (trainer = current_setting('gym.trainer', true)) with check (not whole);
create policy "of the night" on slots as restrictive for select to pg_monitor, pg_read_all_data using (lower(during) > '2026-01-01');
create policy new on slots for insert with check (exists (select from guests where guests.email = trainer));
create policy nothing on slots for update;
create policy noted on slots for delete using (notes is null);
alter table slots enable row level security;
alter table slots force row level security;
create table doors (id bigint primary key);
alter table doors enable row level security;
create table keys (id bigint primary key);
create policy unused on keys using (id > 0);
create table visits (guest_id bigint not null, day date not null, hours integer, kind text, primary key (guest_id, day)) partition by range (day);
create table visits_2026 partition of visits for values from ('2026-01-01') to ('2027-01-01');
create table visits_before partition of visits for values from (minvalue) to ('2026-01-01');
create table visits_rest partition of visits default;
create table courses (id bigint not null, kind text) partition by list (kind);
create table courses_of_strength partition of courses for values in ('lift', 'it''s', null);
create table lockers (id bigint primary key) partition by hash (id);
create table lockers_0 partition of lockers for values with (modulus 2, remainder 0);
create table lockers_1 partition of lockers for values with (modulus 2, remainder 1);
