-- hide:notes: no policy admits a row, so that nobody but the owner of the table finds or writes any; add a policy
drop policy "mine" on "notes";

create policy "mine" on "notes" as restrictive for select using (age > 1);
