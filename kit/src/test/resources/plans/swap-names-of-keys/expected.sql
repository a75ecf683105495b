alter table "t" rename constraint "k1" to "moving_k1";
alter table "t" rename constraint "k2" to "k1";
alter table "t" rename constraint "moving_k1" to "k2";
