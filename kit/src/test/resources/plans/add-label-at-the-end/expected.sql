alter type "mood" add value 'GLAD' after 'HAPPY';
