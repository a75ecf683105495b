package wrong.types;

import static dev.virga.sql.GeometryFunctions.geometryContains;
import static dev.virga.sql.Sql.where;

import freight.Shipments;
import sample.Values;

final class FigureOfAnotherTable {
  // error: required: Clause<? super Shipments>[] ... found: ... Where<Values>
  Object query = Shipments.findMany(where(geometryContains(Values.BOX, Values.POINT)));
  // right: Object query = Values.findMany(where(geometryContains(Values.BOX, Values.POINT)));
}
