drop trigger "touch" on "notes";
drop function "all_logs"(bigint);
drop function "all_logs"();

-- drop:logs: the rows of the table are lost
drop table "logs";

drop procedure "forget"(timestamp with time zone);
drop function "touch"();
drop function "log_number"();
drop function "log"();
