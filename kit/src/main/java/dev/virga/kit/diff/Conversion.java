package dev.virga.kit.diff;

import dev.virga.kit.schema.ElementType;
import java.util.List;
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
          "time with time zone");

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
    boolean scaleKept =
        to.modifiers().isEmpty()
            || (from.modifiers().size() == to.modifiers().size()
                && from.modifiers().get(0) <= to.modifiers().get(0)
                && from.modifiers()
                    .subList(1, from.modifiers().size())
                    .equals(to.modifiers().subList(1, to.modifiers().size())));
    return scaleKept ? (from.name().equals("character") ? LOSSLESS : IN_PLACE) : ASSIGNABLE;
  }

  private static Conversion toText(ColumnType from, ColumnType to) {
    boolean unbounded = to.modifiers().isEmpty() && !to.name().equals("character");
    if (from.name().equals("character varying") || from.name().equals("text")) {
      boolean fits =
          unbounded
              || (to.name().equals("character varying")
                  && !from.modifiers().isEmpty()
                  && from.modifiers().get(0) <= to.modifiers().get(0));
      return fits ? IN_PLACE : ASSIGNABLE;
    }
    return unbounded ? LOSSLESS : ASSIGNABLE;
  }

  private static boolean isNumber(String name) {
    return INTEGERS.contains(name) || FLOATS.contains(name) || name.equals("numeric");
  }

  private static Conversion ofNumbers(ColumnType from, ColumnType to) {
    boolean wider =
        INTEGERS.contains(from.name())
            && (INTEGERS.indexOf(to.name()) > INTEGERS.indexOf(from.name())
                || to.equals(new ColumnType("numeric", List.of()))
                || (to.name().equals("double precision") && !from.name().equals("bigint"))
                || (to.name().equals("real") && from.name().equals("smallint")));
    boolean wide = from.name().equals("real") && to.name().equals("double precision");
    return wider || wide ? LOSSLESS : ASSIGNABLE;
  }

  private static Conversion ofOthers(String from, String to) {
    boolean dates = from.startsWith("timestamp") || from.equals("date");
    if (dates && (to.startsWith("timestamp") || to.equals("date"))) {
      return from.equals("date") && to.equals("timestamp without time zone")
          ? LOSSLESS
          : ASSIGNABLE;
    }
    if (from.equals("time without time zone") && to.equals("interval")) {
      return LOSSLESS;
    }
    boolean zoned = from.endsWith("with time zone") || from.equals("time without time zone");
    if (to.equals("time with time zone") && zoned) {
      return ASSIGNABLE;
    }
    if (to.equals("time without time zone") && from.startsWith("time")) {
      return ASSIGNABLE;
    }
    boolean truth = from.equals("boolean") && to.equals("integer");
    if (truth || (from.equals("integer") && to.equals("boolean"))) {
      return EXPLICIT;
    }
    return BUILT_IN.contains(from) && BUILT_IN.contains(to) ? NONE : EXPLICIT;
  }
}
