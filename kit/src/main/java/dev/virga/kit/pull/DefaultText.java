package dev.virga.kit.pull;

import dev.virga.schema.Identifiers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a default as a person would: PostgreSQL prints a text with its type, which nobody writes.
 */
final class DefaultText {
  private static final Pattern CAST = Pattern.compile("('(?:[^']|'')*')::([\\w. ]+(?:\\[])?)");

  private DefaultText() {}

  /** Returns the same expression in other words, or as it is, for something of a type. */
  static String of(String printed, String columnType) {
    Matcher cast = CAST.matcher(printed);
    if (!cast.matches()) {
      return printed;
    }
    String type = cast.group(2);
    boolean same =
        columnType.equals(type)
            || columnType.equals(Identifiers.quoted(type))
            || (columnType.startsWith("varchar") && type.equals("character varying"))
            || (columnType.startsWith("char") && type.equals("bpchar"));
    return same ? cast.group(1) : printed;
  }
}
