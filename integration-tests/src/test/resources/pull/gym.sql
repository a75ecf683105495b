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
