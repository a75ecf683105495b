package wrong.versions;

import static wrong.Given.db;

import gallery.Captions;

final class RunWithoutTheVersion {
  // error: required: Query<R> ... found: VersionedUpdate<Captions,Caption>
  Object rows = db.run(Captions.update(Captions.TEXT.set("x")));
  // right: Object rows = db.run(Captions.updateById(1, "en", 1, Captions.TEXT.set("x")));
}
