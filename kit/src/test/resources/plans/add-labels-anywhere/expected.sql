alter type "mood" add value 'AWFUL' before 'SAD';
alter type "mood" add value 'SO_SO' after 'SAD';
alter type "mood" add value 'FINE' after 'SO_SO';
