package wrong.versions;

import gallery.Captions;

final class UpdateByIdWithoutTheVersion {
  // error: incompatible types: Assignment<Captions> cannot be converted to long
  Object query = Captions.updateById(1, "en", Captions.TEXT.set("x"));
  // right: Object query = Captions.updateById(1, "en", 1, Captions.TEXT.set("x"));
}
