alter type "mood" rename to "moving_mood";
alter type "state" rename to "mood";
alter type "moving_mood" rename to "state";
