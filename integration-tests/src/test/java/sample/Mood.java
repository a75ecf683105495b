package sample;

/** An enum with labels that SQL or Java might take for something else. */
public enum Mood {
  HAPPY,
  sad,
  $dear,
  Übermütig,
  _null,
  NULL
}
