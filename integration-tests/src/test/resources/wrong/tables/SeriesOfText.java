package wrong.tables;

import static dev.virga.sql.TableFunctions.generateSeries;

final class SeriesOfText {
  // error: no suitable method found for generateSeries(String,String)
  Object function = generateSeries("a", "z");
  // right: Object function = generateSeries(1, 26);
}
