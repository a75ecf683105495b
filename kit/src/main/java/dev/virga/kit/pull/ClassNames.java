package dev.virga.kit.pull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the classes of one package, each of which is taken once. */
final class ClassNames {
  /** What records are written with: a class of that name beside them would be taken for it. */
  private static final Set<String> VOCABULARY =
      Set.of(
          "Check",
          "Column",
          "Composite",
          "Computed",
          "Default",
          "Domain",
          "EnumLabel",
          "EnumType",
          "Extension",
          "HasMany",
          "HasOne",
          "Id",
          "Identity",
          "Index",
          "OnUpdate",
          "References",
          "Row",
          "Sequence",
          "Table",
          "Unique",
          "View",
          "Nullable",
          "Override",
          "Deprecated",
          "Object",
          "Record",
          "Enum",
          "Boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "Character",
          "String",
          "BigDecimal",
          "UUID",
          "Instant",
          "OffsetDateTime",
          "LocalDateTime",
          "LocalDate",
          "LocalTime",
          "Optional",
          "List",
          "OnDelete",
          "Generated",
          "NullMarked",
          "SuppressWarnings",
          "SafeVarargs",
          "FunctionalInterface");

  /** In lower case: some file systems do not tell the case of a class file. */
  private final Set<String> taken = new HashSet<>();

  /** Takes the name of an enum or a domain. */
  String takeType(String className) {
    return take(className, List.of(""), "Type");
  }

  /** Takes the name of a composite type, for which another class {@code ...Type} is generated. */
  String takeComposite(String className) {
    String free = className;
    for (int number = 1;
        !isFree(free, List.of("")) || !isFree(free + "Type", List.of(""));
        number++) {
      free = className + "Value" + (number == 1 ? "" : number);
    }
    taken.add(key(free));
    taken.add(key(free + "Type"));
    return free;
  }

  /** Takes a record's name, for which another class {@code New...} is generated. */
  String takeRecord(String className) {
    return take(className, List.of("", "New"), "Row");
  }

  /** Takes the name of a generated interface. */
  String takeScope(String className) {
    return take(className, List.of(""), "Table");
  }

  private String take(String className, List<String> prefixes, String suffix) {
    String free = className;
    for (int number = 1; !isFree(free, prefixes); number++) {
      free = className + suffix + (number == 1 ? "" : number);
    }
    for (String prefix : prefixes) {
      taken.add(key(prefix + free));
    }
    return free;
  }

  private boolean isFree(String className, List<String> prefixes) {
    return !VOCABULARY.contains(className)
        && className.chars().anyMatch(Character::isLowerCase)
        && prefixes.stream().noneMatch(prefix -> taken.contains(key(prefix + className)));
  }

  private static String key(String className) {
    return className.toLowerCase(Locale.ROOT);
  }
}
