drop policy "own" on "notes";
drop procedure "h"(integer);
drop function "g"(d);
drop function "f"(bigint);
alter domain "d" rename to "e";
create function f(x bigint, y int default 1) returns boolean return x > y;
create function g(x e) returns text return x;
create function h(x int) returns int return 1;
create policy "own" on "notes" using (f(id));
