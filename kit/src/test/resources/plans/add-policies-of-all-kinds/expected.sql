create policy "adults" on "notes" as restrictive using (age > 17) with check (age > 18 or owner = 'it''s');
create policy "gone" on "notes" for delete to "pg_monitor" using (age is null);
create policy "new" on "notes" for insert with check (owner = current_user);
create policy "of_app" on "notes" for select to "pg_monitor", "pg_read_all_data" using (true);
