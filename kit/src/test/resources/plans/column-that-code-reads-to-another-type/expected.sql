drop trigger "touch" on "notes";
drop function "bodies"();

-- narrow:notes.body: a value of type text may lose something as varchar(200), or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "notes" alter column "body" type varchar(200);

create function bodies() returns setof text begin atomic select body from notes; end;

create trigger touch before update of body on notes
for each row when (old.body is distinct from new.body) execute function touch();
