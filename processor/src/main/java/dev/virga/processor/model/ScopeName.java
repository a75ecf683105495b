package dev.virga.processor.model;

import java.util.Set;

/**
 * What generated code calls a table: the interface, its constant for the table, and the insert
 * type.
 *
 * @param scope the interface, such as {@code Users}
 * @param constant the table's constant, such as {@code USERS}
 * @param newRow the insert type, such as {@code NewUser}
 */
public record ScopeName(JavaName scope, String constant, JavaName newRow) {
  /**
   * The names that every record may be written with. A generated interface of such a name would
   * hide the class from the records of its package, where an import on demand brings it in.
   */
  private static final Set<String> VOCABULARY =
      Set.of(
          // the annotations
          "Check",
          "Column",
          "Default",
          "HasMany",
          "HasOne",
          "Embedded",
          "Id",
          "Identity",
          "Index",
          "Json",
          "OnUpdate",
          "References",
          "Row",
          "Table",
          "Unique",
          "Version",
          "Nullable",
          "NullMarked",
          "Override",
          "Deprecated",
          "SuppressWarnings",
          "SafeVarargs",
          "Generated",
          // the types of components, and what every class has to do with
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
          "BigInteger",
          "UUID",
          "Instant",
          "OffsetDateTime",
          "ZonedDateTime",
          "LocalDateTime",
          "LocalDate",
          "LocalTime",
          "OffsetTime",
          "Duration",
          "Period",
          "Interval",
          "List",
          "Map",
          "Optional");

  /**
   * Returns the names for a declaration; the scope's is empty where no Java name can be made of the
   * table's.
   */
  public static ScopeName of(Declaration declaration) {
    if (declaration.kind() == Declaration.Kind.COMPOSITE) {
      return ofComposite(declaration.name());
    }
    String given = declaration.scope().map(Located::value).orElse("");
    String scope = given.isEmpty() ? scope(declaration) : given;
    String constant = Naming.constantOf(given.isEmpty() ? declaration.ownName().value() : given);
    JavaName record = declaration.name();
    return new ScopeName(
        record.neighbour(scope),
        constant,
        record.neighbour("New" + Naming.capitalised(record.simpleName())));
  }

  /**
   * Returns the names for a composite type: the interface has the codec, and nothing is inserted.
   */
  static ScopeName ofComposite(JavaName record) {
    JavaName type = record.neighbour(Naming.capitalised(record.simpleName()) + "Type");
    return new ScopeName(type, "CODEC", type);
  }

  /**
   * Appends a word to a name that would hide a class that records use, or that would equal a
   * constant.
   */
  private static String scope(Declaration declaration) {
    String name = Naming.className(declaration.ownName().value());
    boolean taken = !name.isEmpty() && (isVocabulary(name) || !differsFromConstants(name));
    return taken ? name + declaration.kind().annotation() : name;
  }

  /** Returns whether records may be written with a class of that name. */
  public static boolean isVocabulary(String className) {
    return VOCABULARY.contains(className);
  }

  /**
   * Returns whether no constant can be equal to the name: where both are in scope, Java takes it
   * for the constant.
   */
  public static boolean differsFromConstants(String className) {
    return className.codePoints().anyMatch(Character::isLowerCase);
  }
}
