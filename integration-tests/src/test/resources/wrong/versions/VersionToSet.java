package wrong.versions;

import gallery.Captions;

final class VersionToSet {
  // error: cannot find symbol ... method set(long) ... variable VERSION of type NumberColumn<Captions,Long>
  Object query = Captions.updateById(1, "en", 1, Captions.VERSION.set(2L));
  // right: Object query = Captions.updateById(1, "en", 1, Captions.TEXT.set("x"));
}
