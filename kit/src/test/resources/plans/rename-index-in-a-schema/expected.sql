alter index "blog"."i" rename to "j";
