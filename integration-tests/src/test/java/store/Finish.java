package store;

/** How the surface of a ware is. */
public enum Finish {
  RAW,
  OILED,
  PAINTED
}
