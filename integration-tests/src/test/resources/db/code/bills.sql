-- What is paid stays as it is.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'bill % is paid', old.number using errcode = 'check_violation';
end $$;

create trigger paid_bills before update or delete on bills
  for each row when (old.paid) execute function refuse_change();
