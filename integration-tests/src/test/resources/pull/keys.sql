-- Keys of several columns, foreign keys to keys that are not the primary one, and columns of many values.
create type mood as enum ('SAD', 'HAPPY');
create table regions (
  country text not null,
  name text not null,
  moods mood[] default '{}' not null,
  tags text[],
  visits bigint[] default '{1,2}' not null,
  pictures bytea[],
  opens_at timetz,
  stay interval default '1 day' not null,
  inhabitants numeric(20, 0),
  facts jsonb default '{}' not null,
  raw json,
  events jsonb[],
  primary key (country, name)
);
create table cities (
  id bigint generated always as identity primary key,
  country text not null,
  region_name text not null,
  name text not null,
  twin_country text,
  twin_region_name text,
  unique (country, region_name, name),
  foreign key (country, region_name) references regions on delete cascade,
  foreign key (twin_country, twin_region_name) references regions on delete set null
);
create table streets (
  id bigint primary key,
  city_name text not null,
  country text not null,
  region_name text not null,
  foreign key (city_name, region_name, country) references cities (name, region_name, country)
);
create table mayors (
  country text not null,
  region_name text not null,
  city_name text not null,
  name text not null,
  primary key (country, region_name, city_name),
  foreign key (country, region_name, city_name) references cities (country, region_name, name),
  foreign key (country, region_name) references regions
);
create table users (id bigint primary key, email text not null unique);
create table notes (
  id bigint primary key,
  user_email text not null references users (email) on update cascade,
  user_id bigint default 1 not null references users on delete set default
);
create table region_users (
  country text not null,
  region_name text not null,
  user_id bigint not null references users,
  primary key (country, region_name, user_id),
  foreign key (country, region_name) references regions
);
create table codes (id bigint primary key, code text not null);
create unique index codes_code_idx on codes (code);
create table uses (id bigint primary key, code text references codes (code));
create table visits (
  id bigint primary key,
  kind varchar(9) not null,
  place text check (place not in ('a', 'b')),
  mood mood check (mood in ('SAD', 'HAPPY')),
  stars integer check (stars in (1, 2, 3)),
  since date check (since in ('2026-01-01', '2026-02-01')),
  email varchar(99) check (email like '%@%'),
  note text check (note !~~* '%spam%'),
  flags bit(3),
  code varchar(9) check (code::text = any (array['a'::text, 'b'::text])),
  "Sum" numeric check ("Sum" in (1.5, 2.5) or stars > 3)
);
