package sample;

/** An enum with labels that SQL or Java might take for something else. */
@SuppressWarnings("UnicodeInCode") // a letter that not every SQL client would take
public enum Mood {
  HAPPY,
  sad,
  $dear,
  Übermütig,
  _null,
  NULL
}
