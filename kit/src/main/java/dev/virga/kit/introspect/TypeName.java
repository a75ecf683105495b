package dev.virga.kit.introspect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short names of types, as people and records write them. */
final class TypeName {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(timestamp|time)(\\(\\d\\))? (with|without) time zone|character varying|character|bit varying");

  private TypeName() {}

  /**
   * Returns {@code timestamptz} for {@code timestamp with time zone}, {@code varchar(20)} for
   * {@code character varying(20)}.
   */
  static String shortened(String printed) {
    if (printed.startsWith("\"")) {
      return printed;
    }
    Matcher name = PRINTED.matcher(printed);
    return name.lookingAt() ? shortened(name) + printed.substring(name.end()) : printed;
  }

  private static String shortened(Matcher name) {
    if (name.group(1) == null) {
      return switch (name.group()) {
        case "character" -> "char";
        case "bit varying" -> "varbit";
        default -> "varchar";
      };
    }
    String precision = name.group(2) == null ? "" : name.group(2);
    return name.group(1) + (name.group(3).equals("with") ? "tz" : "") + precision;
  }
}
