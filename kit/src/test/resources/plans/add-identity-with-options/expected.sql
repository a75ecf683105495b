-- numbered-column (lock: access exclusive): each row that is there gets a number, and is written anew. Instead: add a column that takes nulls, number the rows in batches, then make it an identity column
alter table "users" add column "id" bigint generated always as identity (start 100 increment 2) not null;
