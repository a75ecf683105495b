package dev.virga.kit.diff;

import dev.virga.kit.schema.ElementType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What PostgreSQL does where the type of a column that has rows changes. */
public enum Conversion {
  /** Nothing: the values stay as they are. */
  IN_PLACE(true, true, true),
  /** Each value has an equal one of the new type. */
  LOSSLESS(true, true, false),
  /** An insert of the old value would be taken, but it may lose something or be refused. */
  ASSIGNABLE(true, false, false),
  /** A value may have no equal one, and the cast has to be written out. */
  EXPLICIT(false, false, false),
  /** There is no cast but by way of the text. */
  BY_TEXT(false, false, false),
  /** There is no cast. */
  NONE(false, false, false);

  private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");

  /** How many digits the largest number has; not each number of so many fits. */
  private static final List<Integer> DIGITS = List.of(5, 10, 19);

  private static final List<String> FLOATS = List.of("real", "double precision");
  private static final Set<String> TEXTS = Set.of("text", "character varying", "character");
  private static final Set<String> BUILT_IN =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "numeric",
          "text",
          "character varying",
          "character",
          "boolean",
          "uuid",
          "bytea",
          "date",
          "timestamp without time zone",
          "timestamp with time zone",
          "time without time zone",
          "time with time zone",
          "interval",
          "json",
          "jsonb",
          "inet",
          "cidr");

  /** How long the longest text of a value is. */
  private static final Map<String, Integer> LONGEST_TEXTS =
      Map.of("smallint", 6, "integer", 11, "bigint", 20, "boolean", 5, "uuid", 36);

  private final boolean implied;
  private final boolean lossless;
  private final boolean inPlace;

  Conversion(boolean implied, boolean lossless, boolean inPlace) {
    this.implied = implied;
    this.lossless = lossless;
    this.inPlace = inPlace;
  }

  /** Returns whether the cast needs no {@code using}. */
  public boolean isImplied() {
    return implied;
  }

  /** Returns whether each value has an equal one. */
  public boolean isLossless() {
    return lossless;
  }

  /** Returns whether the rows stay as they are on disk. */
  public boolean isInPlace() {
    return inPlace;
  }

  /** Returns whether a type is another one, and not only written in another way. */
  public static boolean isChange(String before, String after) {
    return !ColumnType.of(before).equals(ColumnType.of(after));
  }

  /** Says what becomes of the values where a column of one type gets another. */
  public static Conversion between(String before, String after) {
    ColumnType from = ColumnType.of(before);
    ColumnType to = ColumnType.of(after);
    if (!from.equals(to) && isArray(from) && isArray(to)) {
      return ofArrays(before, after);
    }
    if (from.name().equals(to.name())) {
      return ofModifiers(from, to);
    }
    if (TEXTS.contains(to.name())) {
      return toText(from, to);
    }
    if (isArray(from) || isArray(to)) {
      return NONE;
    }
    if (TEXTS.contains(from.name())) {
      return EXPLICIT;
    }
    if (isOwn(from) || isOwn(to)) {
      return isOwn(from) && isOwn(to) ? BY_TEXT : NONE;
    }
    if (isNumber(from.name()) && isNumber(to.name())) {
      return ofNumbers(from, to);
    }
    return ofOthers(from.name(), to.name());
  }

  private static boolean isArray(ColumnType type) {
    return ElementType.of(type.name()).array();
  }

  /** Each element is converted, and the array is written anew. */
  private static Conversion ofArrays(String before, String after) {
    Conversion ofElements = between(ElementType.of(before).name(), ElementType.of(after).name());
    return ofElements == IN_PLACE ? LOSSLESS : ofElements;
  }

  /** Enum types, and types of one's own, have names in quotes. */
  private static boolean isOwn(ColumnType type) {
    return type.name().startsWith("\"");
  }

  private static Conversion ofModifiers(ColumnType from, ColumnType to) {
    if (from.equals(to)) {
      return IN_PLACE;
    }
    if (from.name().equals("numeric")) {
      return ofDecimals(from, to);
    }
    boolean fits = to.isAsLongAs(from) || isFullPrecision(to);
    return fits ? (from.name().equals("character") ? LOSSLESS : IN_PLACE) : ASSIGNABLE;
  }

  /**
   * As many digits on both sides of the point hold the value; with another scale, it is rewritten.
   */
  private static Conversion ofDecimals(ColumnType from, ColumnType to) {
    if (to.modifiers().isEmpty()) {
      return IN_PLACE;
    }
    if (from.modifiers().isEmpty()
        || wholeDigits(to) < wholeDigits(from)
        || to.modifiers().get(1) < from.modifiers().get(1)) {
      return ASSIGNABLE;
    }
    return to.modifiers().get(1).equals(from.modifiers().get(1)) ? IN_PLACE : LOSSLESS;
  }

  private static int wholeDigits(ColumnType decimal) {
    return decimal.modifiers().get(0) - decimal.modifiers().get(1);
  }

  /** Times have microseconds where nothing else is said. */
  private static boolean isFullPrecision(ColumnType type) {
    return (type.name().startsWith("time") || type.name().equals("interval"))
        && type.modifiers().equals(List.of(6));
  }

  private static Conversion toText(ColumnType from, ColumnType to) {
    boolean unbounded = to.modifiers().isEmpty() && !to.name().equals("character");
    if (from.name().equals("character varying") || from.name().equals("text")) {
      boolean fits =
          unbounded
              || (to.name().equals("character varying")
                  && !from.modifiers().isEmpty()
                  && to.isAsLongAs(from));
      return fits ? IN_PLACE : ASSIGNABLE;
    }
    int longest =
        from.name().equals("character") && !from.modifiers().isEmpty()
            ? from.modifiers().get(0)
            : LONGEST_TEXTS.getOrDefault(from.name(), Integer.MAX_VALUE);
    boolean fits =
        to.name().equals("character varying")
            && !to.modifiers().isEmpty()
            && to.modifiers().get(0) >= longest;
    return unbounded || fits ? LOSSLESS : ASSIGNABLE;
  }

  private static boolean isNumber(String name) {
    return INTEGERS.contains(name) || FLOATS.contains(name) || name.equals("numeric");
  }

  private static Conversion ofNumbers(ColumnType from, ColumnType to) {
    boolean wider =
        INTEGERS.contains(from.name())
            && (INTEGERS.indexOf(to.name()) > INTEGERS.indexOf(from.name())
                || (to.name().equals("numeric") && holdsWholes(to, digits(from)))
                || (to.name().equals("double precision") && !from.name().equals("bigint"))
                || (to.name().equals("real") && from.name().equals("smallint")));
    boolean whole =
        isWhole(from) && INTEGERS.contains(to.name()) && from.modifiers().get(0) < digits(to);
    boolean wide = from.name().equals("real") && to.name().equals("double precision");
    return wider || whole || wide ? LOSSLESS : ASSIGNABLE;
  }

  private static boolean holdsWholes(ColumnType decimal, int digits) {
    return decimal.modifiers().isEmpty() || wholeDigits(decimal) >= digits;
  }

  private static boolean isWhole(ColumnType type) {
    return type.name().equals("numeric")
        && !type.modifiers().isEmpty()
        && type.modifiers().get(1) == 0;
  }

  private static int digits(ColumnType integer) {
    return DIGITS.get(INTEGERS.indexOf(integer.name()));
  }

  private static Conversion ofOthers(String from, String to) {
    boolean dates = from.startsWith("timestamp") || from.equals("date");
    if (dates && (to.startsWith("timestamp") || to.equals("date"))) {
      return from.equals("date") && to.equals("timestamp without time zone")
          ? LOSSLESS
          : ASSIGNABLE;
    }
    if (from.equals("cidr") && to.equals("inet")) {
      return IN_PLACE;
    }
    if ((from.equals("time without time zone") && to.equals("interval"))
        || (from.equals("jsonb") && to.equals("json"))) {
      return LOSSLESS;
    }
    if ((from.equals("interval") && to.equals("time without time zone"))
        || (from.equals("json") && to.equals("jsonb"))
        || (from.equals("inet") && to.equals("cidr"))) {
      return ASSIGNABLE;
    }
    boolean zoned = from.endsWith("with time zone") || from.equals("time without time zone");
    if (to.equals("time with time zone") && zoned) {
      return ASSIGNABLE;
    }
    if (to.equals("time without time zone") && from.startsWith("time")) {
      return ASSIGNABLE;
    }
    boolean truth = from.equals("boolean") && to.equals("integer");
    boolean part = from.equals("jsonb") && (isNumber(to) || to.equals("boolean"));
    if (truth || part || (from.equals("integer") && to.equals("boolean"))) {
      return EXPLICIT;
    }
    return BUILT_IN.contains(from) && BUILT_IN.contains(to) ? NONE : EXPLICIT;
  }
}
