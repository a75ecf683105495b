-- hides-rows (lock: access exclusive, for a moment): an application that does not own the table finds and writes only rows that a policy admits. Instead: let it name itself as the policies want before, and enable them afterwards
alter table "notes" force row level security;
