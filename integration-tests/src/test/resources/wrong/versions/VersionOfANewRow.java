package wrong.versions;

import gallery.NewCaption;

final class VersionOfANewRow {
  // error: cannot find symbol ... method version(int)
  Object row = NewCaption.workNumber(1).language("en").text("x").version(1);
  // right: Object row = NewCaption.workNumber(1).language("en").text("x").before("y");
}
