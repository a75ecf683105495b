alter type "mood" set schema "blog";
