alter type "mood" rename value 'OK' to 'FINE';
