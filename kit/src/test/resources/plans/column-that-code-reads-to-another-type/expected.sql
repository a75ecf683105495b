drop trigger "touch" on "notes";

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "bodies"();

-- narrow:notes.body: a value of type text may lose something as varchar(200), or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "notes" alter column "body" type varchar(200);

create function bodies() returns setof text begin atomic select body from notes; end;

create trigger touch before update of body on notes
for each row when (old.body is distinct from new.body) execute function touch();
