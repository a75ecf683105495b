-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "old"."ids";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter schema "old" rename to "shop";

create view "shop"."ids" as
select id from shop.users;
