alter type "humor" rename to "mood";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter type "mood" rename value 'FINE' to 'GOOD';

alter domain "zip" rename to "postcode";
alter type "address" rename to "place";
