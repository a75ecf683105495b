drop trigger "audit" on "notes";

-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "short_titles";

-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "titles";

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "title"(text);

create function title(words text) returns varchar language sql as $$ select lower(words) $$;
create or replace function twice() returns text language sql as $$ select title('b') $$;

create view "titles" as
select id, title(body) as title from notes;

create view "short_titles" as
select title from titles;

create constraint trigger audit after insert or delete on notes deferrable initially deferred for each row execute function audit();
