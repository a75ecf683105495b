package dev.virga.kit.introspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.virga.kit.introspect.Inexpressible.Kind;
import dev.virga.kit.json.StrictJson;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is in a database. Immutable.
 *
 * <p>Expressions are as PostgreSQL prints them, types have the short names of records ({@code
 * timestamptz}), and each table is its own record: {@code the table users}. What lies in the schema
 * where the connection makes tables, mostly {@code public}, is in no named schema. Flyway's
 * history, and what belongs to an extension, is left out.
 *
 * @param database the tables, and what there is besides, as far as records and packages can say
 *     what they are
 * @param views the rows of the views, as if they were tables
 * @param inexpressible what they do not say, in the order in which a database is made
 */
public record Introspection(
    DatabaseDefinition database, List<TableDefinition> views, List<Inexpressible> inexpressible) {
  private static final String TABLES = text("tables.sql");
  private static final String OBJECTS = text("objects.sql");
  private static final String OTHERS = text("others.sql");
  private static final ObjectReader TABLE = StrictJson.MAPPER.readerFor(CatalogTable.class);

  /** Copies the lists. */
  public Introspection {
    views = List.copyOf(views);
    inexpressible = List.copyOf(inexpressible);
  }

  /**
   * Reads all schemas but PostgreSQL's own, with three queries. Roles belong to the server, and are
   * left out.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Introspection of(Connection connection) {
    return whole(
        connection, Optional.empty(), live -> name -> name.kind() != SchemaObject.Kind.ROLE);
  }

  /**
   * Reads the schemas that records name, and that where the connection makes tables; others belong
   * to somebody else, as does what there is besides tables and is not declared. Three queries.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Introspection of(Connection connection, DatabaseDefinition records) {
    return whole(
        connection, Optional.of(records.schemas()), live -> declaredBy(connection, records, live));
  }

  /**
   * Reads tables, and the views that records declare, with one query.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Introspection ofTables(Connection connection, DatabaseDefinition records) {
    return tables(connection, Optional.of(records.schemas()))
        .only(live -> declaredBy(connection, records, live));
  }

  /** Reads all that lies in some schemas and records can say. */
  static DatabaseDefinition in(Connection connection, Collection<String> schemas) {
    return whole(
            connection,
            Optional.of(List.copyOf(schemas)),
            live ->
                name ->
                    name.kind() != SchemaObject.Kind.ROLE
                        && name.kind() != SchemaObject.Kind.EXTENSION)
        .database();
  }

  /**
   * What is declared in a schema by its name may be in the default one; and what is not there,
   * under the name that it had before.
   */
  private static Predicate<ObjectName> declaredBy(
      Connection connection, DatabaseDefinition records, Set<ObjectName> live) {
    Optional<String> defaultSchema =
        records.schemas().isEmpty() ? Optional.empty() : defaultSchema(connection);
    Set<ObjectName> names = new HashSet<>();
    for (SchemaObject object : records.objects()) {
      ObjectName name = ObjectName.of(object).inDefault(defaultSchema);
      if (live.contains(name)) {
        names.add(name);
      } else {
        ObjectName.formerOf(object)
            .map(former -> former.inDefault(defaultSchema))
            .ifPresent(names::add);
      }
    }
    return names::contains;
  }

  private static Optional<String> defaultSchema(Connection connection) {
    try {
      return Optional.ofNullable(connection.getSchema());
    } catch (SQLException e) {
      throw new IntrospectionException(e);
    }
  }

  private static Introspection whole(
      Connection connection, Optional<List<String>> schemas, Ours ours) {
    Introspection tables = tables(connection, schemas);
    List<SchemaObject> objects = new ArrayList<>(tables.database().objects());
    objects.addAll(query(connection, OBJECTS, schemas, Introspection::object));
    DatabaseDefinition database = new DatabaseDefinition(tables.database().tables(), objects);
    List<Inexpressible> others = new ArrayList<>(tables.inexpressible());
    others.addAll(others(connection, schemas));
    others.removeIf(each -> each.kind() == Kind.SCHEMA && database.schemas().contains(each.name()));
    return new Introspection(database, tables.views(), others).only(ours);
  }

  private static Introspection tables(Connection connection, Optional<List<String>> schemas) {
    List<CatalogTable> read = query(connection, TABLES, schemas, Introspection::table);
    Map<QualifiedName, Set<Set<String>>> keys = new HashMap<>();
    read.forEach(table -> keys.put(table.qualifiedName(), table.keys()));
    List<TableDefinition> tables = new ArrayList<>();
    List<SchemaObject> views = new ArrayList<>();
    List<TableDefinition> rows = new ArrayList<>();
    List<Inexpressible> inexpressible = new ArrayList<>();
    for (CatalogTable table : read) {
      TableReader reader = new TableReader(table, keys);
      table
          .view()
          .ifPresentOrElse(
              view -> {
                views.add(reader.definition(view));
                rows.add(reader.definition());
              },
              () -> tables.add(reader.definition()));
      inexpressible.addAll(reader.inexpressible());
    }
    return new Introspection(new DatabaseDefinition(tables, views), rows, inexpressible);
  }

  /** What somebody else made is listed; roles are not, as they are not in the database. */
  private Introspection only(Ours ours) {
    Predicate<ObjectName> isOurs =
        ours.among(
            database.objects().stream()
                .map(ObjectName::of)
                .collect(Collectors.toUnmodifiableSet()));
    List<SchemaObject> objects = new ArrayList<>();
    List<Inexpressible> others = new ArrayList<>(inexpressible);
    for (SchemaObject object : database.objects()) {
      if (isOurs.test(ObjectName.of(object))) {
        objects.add(object);
      } else if (object.kind() != SchemaObject.Kind.ROLE) {
        others.add(Inexpressible.of(object));
      }
    }
    others.sort(Comparator.comparing(Inexpressible::kind));
    return new Introspection(new DatabaseDefinition(database.tables(), objects), views, others);
  }

  private static List<Inexpressible> others(Connection connection, Optional<List<String>> schemas) {
    return query(
        connection,
        OTHERS,
        schemas,
        row ->
            new Inexpressible(
                Kind.ofWord(row.getString("kind")),
                row.getString("name"),
                row.getString("detail"),
                Optional.ofNullable(row.getString("statement"))));
  }

  private static SchemaObject object(ResultSet row) throws SQLException {
    try {
      return new CatalogObject(SchemaObject.Kind.valueOf(row.getString(1)), row.getString(2))
          .definition();
    } catch (JsonProcessingException e) {
      throw unexpected(e);
    }
  }

  private static CatalogTable table(ResultSet row) throws SQLException {
    try {
      return TABLE.readValue(row.getString(1));
    } catch (JsonProcessingException e) {
      throw unexpected(e);
    }
  }

  private static IntrospectionException unexpected(JsonProcessingException e) {
    return new IntrospectionException(
        "The catalog of the database has another form than expected" + StrictJson.describe(e), e);
  }

  /** Says which names belong to us. */
  private interface Ours {
    /** Says it of those that are there. */
    Predicate<ObjectName> among(Set<ObjectName> live);
  }

  /** What becomes of a row. */
  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static <T> List<T> query(
      Connection connection, String sql, Optional<List<String>> schemas, RowReader<T> reader) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (schemas.isPresent()) {
        statement.setArray(1, connection.createArrayOf("text", schemas.get().toArray()));
      } else {
        statement.setNull(1, Types.ARRAY);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IntrospectionException(e);
    }
  }

  private static String text(String resource) {
    try (InputStream content = Introspection.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(content, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
