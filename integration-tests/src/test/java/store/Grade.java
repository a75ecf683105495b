package store;

import dev.virga.annotation.EnumLabel;

/** What others made a type of, with labels that are no names in Java. */
public enum Grade {
  @EnumLabel("1st")
  FIRST,
  SECOND,
  @EnumLabel("it's \"{odd}\", \\")
  ODD
}
