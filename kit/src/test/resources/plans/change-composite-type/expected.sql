-- drop:address.zip: what values of the type hold for the attribute is lost; where it has another name now, its component can say the former one
-- changes-composite (lock: access exclusive): code that runs with the old attributes can neither read nor write values of the type; an attribute that comes is null in all that are there. Instead: a column beside it, of a type of another name, which the application fills before it reads it
alter type "address" drop attribute "zip";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter type "address" rename attribute "city" to "town";

-- changes-composite (lock: access exclusive): code that runs with the old attributes can neither read nor write values of the type; an attribute that comes is null in all that are there. Instead: a column beside it, of a type of another name, which the application fills before it reads it
alter type "address" add attribute "country" text;

-- changes-composite (lock: access exclusive): code that runs with the old attributes can neither read nor write values of the type; an attribute that comes is null in all that are there. Instead: a column beside it, of a type of another name, which the application fills before it reads it
alter type "route" add attribute "length" integer;

comment on column "address"."country" is 'New';
comment on type "address" is null;
comment on column "address"."town" is null;
