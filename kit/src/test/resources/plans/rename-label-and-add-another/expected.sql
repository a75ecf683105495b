alter type "mood" add value 'SO_SO' after 'SAD';
alter type "mood" rename value 'SAD' to 'BLUE';
