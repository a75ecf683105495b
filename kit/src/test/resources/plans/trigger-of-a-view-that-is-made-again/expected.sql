-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "bodies";

-- narrow:notes.body: a value of type text may lose something as varchar(100), or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "notes" alter column "body" type varchar(100);

create view "bodies" as
select body from notes;

create trigger add instead of insert on bodies for each row execute function add();
