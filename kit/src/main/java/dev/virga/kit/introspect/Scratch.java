package dev.virga.kit.introspect;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.Literals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Schemas of their own, in which records are made and read back. Nobody else sees them: they are in
 * a transaction that is undone.
 */
final class Scratch {
  private static final String PREFIX = "virga_scratch_";

  /** What does not stand before the name of a schema. */
  private static final String BEFORE_SCHEMA = "(?<![\\w.\"])";

  private static final Pattern MENTION = Pattern.compile("\\b" + PREFIX + "(\\d+)\\.");

  private final Connection connection;

  /** The schemas of the records, the default one first; each one's number is its position. */
  private final List<String> schemas = new ArrayList<>();

  private final Optional<String> defaultSchema;

  Scratch(Connection connection, DatabaseDefinition records) throws SQLException {
    this.connection = connection;
    this.defaultSchema = Optional.ofNullable(connection.getSchema());
    schemas.add(defaultSchema.orElse(""));
    records.schemas().stream().filter(schema -> !schemas.contains(schema)).forEach(schemas::add);
  }

  /** Makes the records, and reads what has become of them. */
  DatabaseDefinition readBack(DatabaseDefinition records) throws SQLException {
    Map<String, String> names = new LinkedHashMap<>();
    schemas.forEach(schema -> names.put(schema, PREFIX + names.size()));
    execute("set local check_function_bodies = off");
    for (String name : names.values()) {
      execute("create schema " + Identifiers.quoted(name));
    }
    execute("select set_config('search_path', " + Literals.text(searchPath(names)) + ", true)");
    DatabaseDefinition moved =
        new Relocation(
                schema ->
                    schema.filter(name -> !defaultSchema.equals(Optional.of(name))).map(names::get),
                text -> away(text, records, names))
            .of(records);
    for (String statement : Ddl.create(inNoSchema(moved)).statements()) {
      execute(statement);
    }
    return home(Introspection.in(connection, names.values()));
  }

  /** An extension that is not there yet is made here, where all find it. */
  private static DatabaseDefinition inNoSchema(DatabaseDefinition records) {
    return new DatabaseDefinition(
        records.tables(),
        records.objects().stream()
            .map(
                object ->
                    object instanceof ExtensionDefinition extension
                        ? new ExtensionDefinition(Optional.empty(), extension.name())
                        : object)
            .toList());
  }

  /** What is found where, beside the tables of the records, stays as it is. */
  private String searchPath(Map<String, String> names) throws SQLException {
    List<String> path = new ArrayList<>();
    path.add(names.get(schemas.get(0)));
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select current_setting('search_path'), unnest(current_schemas(false))")) {
      String before = "";
      while (row.next()) {
        before = ", " + row.getString(1);
        Optional.ofNullable(names.get(row.getString(2)))
            .filter(name -> !path.contains(name))
            .ifPresent(path::add);
      }
      return String.join(", ", path) + before;
    }
  }

  /**
   * A cast to an enum type of the records is one to the type that is made here, and a query of one
   * of their tables, in a policy, is one of that which is made here.
   */
  private String away(String expression, DatabaseDefinition records, Map<String, String> names) {
    String moved = expression;
    for (EnumDefinition type : records.enums()) {
      String schema = type.schema().or(() -> defaultSchema).orElse("");
      if (names.containsKey(schema)) {
        moved = away(moved, "::\\s*|\\bas\\s+", schema, type.name(), names);
      }
    }
    for (QualifiedName name : named(records)) {
      String schema = name.schema().or(() -> defaultSchema).orElse("");
      if (names.containsKey(schema)) {
        moved = away(moved, BEFORE_SCHEMA, schema, name.name(), names);
      }
    }
    return moved;
  }

  private static List<QualifiedName> named(DatabaseDefinition records) {
    return Stream.concat(
            records.tables().stream().map(QualifiedName::of),
            records.objects().stream()
                .filter(object -> object.schema().isPresent())
                .map(QualifiedName::of))
        .toList();
  }

  private static String away(
      String text, String before, String schema, String name, Map<String, String> names) {
    return Pattern.compile("(?i)(" + before + ")" + mention(schema) + "\\." + mention(name))
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + names.get(schema) + "." + Identifiers.quoted(name)));
  }

  private static String mention(String name) {
    return "(?:" + Pattern.quote(Identifiers.quoted(name)) + "|" + Pattern.quote(name) + "\\b)";
  }

  private DatabaseDefinition home(DatabaseDefinition scratch) {
    return new Relocation(
            schema ->
                schema.map(
                    name ->
                        schemas.get(Integer.parseInt(name, PREFIX.length(), name.length(), 10))),
            this::home)
        .of(scratch);
  }

  private String home(String expression) {
    return MENTION
        .matcher(expression)
        .replaceAll(
            mention ->
                Matcher.quoteReplacement(
                    asPrinted(schemas.get(Integer.parseInt(mention.group(1)))) + "."));
  }

  /** PostgreSQL puts only those names between quotes that need it. */
  private static String asPrinted(String name) {
    return name.matches("[a-z_][a-z0-9_]*") ? name : Identifiers.quoted(name);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // The text is PostgreSQL's own: braces in it are no JDBC escapes.
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(
          e.getMessage() + "\nin this statement:\n" + home(sql), e.getSQLState(), e);
    }
  }
}
