create table "events_2027" partition of "events" for values from ('2027-01-01') to ('2028-01-01');
