drop policy "own" on "notes";

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop procedure "h"(integer);

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "g"(d);

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "f"(bigint);

alter domain "d" rename to "e";
create function f(x bigint, y int default 1) returns boolean return x > y;
create function g(x e) returns text return x;
create function h(x int) returns int return 1;
create policy "own" on "notes" using (f(id));
