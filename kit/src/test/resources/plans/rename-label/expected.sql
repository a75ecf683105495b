alter type "mood" rename value 'SAD' to 'BLUE';
