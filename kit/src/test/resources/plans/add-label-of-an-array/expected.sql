alter type "mood" add value 'PROUD' after 'HAPPY';
