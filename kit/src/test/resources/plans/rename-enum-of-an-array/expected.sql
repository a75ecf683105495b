alter type "mood" rename to "feeling";
