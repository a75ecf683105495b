alter type "mood" rename value 'HAPPY' to 'moving_HAPPY';
alter type "mood" rename value 'SAD' to 'HAPPY';
alter type "mood" rename value 'moving_HAPPY' to 'SAD';
