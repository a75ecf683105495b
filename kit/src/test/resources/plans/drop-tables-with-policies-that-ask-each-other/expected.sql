drop policy "members" on "notes";
drop policy "writers" on "members";

-- drop:notes: the rows of the table are lost; or is it renamed, to one of others?
drop table "notes";

-- drop:members: the rows of the table are lost; or is it renamed, to one of others?
drop table "members";

create table "others" (
  "id" bigint
);
