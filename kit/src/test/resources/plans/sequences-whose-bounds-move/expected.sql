select setval('"a"', 100, false) from "a" where last_value < 100;
alter sequence "a" minvalue 100 start 100;
alter sequence "b" increment -1 no minvalue no maxvalue start -1 restart;
alter sequence "c" increment 1 no minvalue no maxvalue start 1 restart;
alter sequence "d" minvalue 5 start 20;
