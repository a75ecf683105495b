drop trigger "touch" on "notes";

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "all_logs"(bigint);

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "all_logs"();

-- drop:logs: the rows of the table are lost
drop table "logs";

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop procedure "forget"(timestamp with time zone);

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "touch"();

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "log_number"();

-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "log"();
