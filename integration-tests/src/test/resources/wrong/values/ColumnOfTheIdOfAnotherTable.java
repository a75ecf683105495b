package wrong.values;

import gallery.Works;

final class ColumnOfTheIdOfAnotherTable {
  // error: no suitable method found for eq(Column.Updatable<Works,WorkId>) ... Column.Updatable<Works,WorkId> cannot be converted to ArtistId
  Object condition = gallery.Artists.ID.eq(Works.ID);
  // right: Object condition = gallery.Artists.ID.eq(Works.ARTIST_ID);
}
