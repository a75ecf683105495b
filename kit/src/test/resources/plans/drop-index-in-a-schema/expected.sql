drop index "blog"."i";
