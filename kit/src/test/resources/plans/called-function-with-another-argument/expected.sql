-- outside of a transaction
drop index concurrently if exists "t_doubled";

-- then

alter table "t" drop constraint "t_a_check";

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "doubled"(integer);

create function doubled(a bigint) returns bigint language sql immutable as $$ select a * 2 $$;
alter table "t" add constraint "t_a_check" check (doubled(a::bigint) > 0) not valid;

-- then

-- outside of a transaction
-- missing-index: an index of that name was dropped before, and queries run without it until this one is built. Instead: give the new one another name, and let the old one go afterwards
create index concurrently "t_doubled" on "t" (doubled(a::bigint));

-- then

alter table "t" validate constraint "t_a_check";
