-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "title"(text);

create function title(text text, suffix text default '!') returns text language sql as $$ select text || suffix $$;
create or replace function title(number integer) returns text language sql immutable as $$ select '#' || number $$;

create or replace function touch() returns trigger language plpgsql as $$
begin
new.touched_at := clock_timestamp();
return new;
end $$;

create or replace trigger touch before insert or update on notes
for each row execute function touch();
