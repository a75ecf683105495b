package dev.virga.kit.introspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.virga.kit.introspect.Inexpressible.Kind;
import dev.virga.kit.json.StrictJson;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is in a database. Immutable.
 *
 * <p>Expressions are as PostgreSQL prints them, types have the short names of records ({@code
 * timestamptz}), and each table is its own record: {@code the table users}. What lies in the schema
 * where the connection makes tables, mostly {@code public}, is in no named schema. Flyway's
 * history, and what belongs to an extension, is left out.
 *
 * @param database the tables, as far as records can say what they are
 * @param inexpressible what records cannot say, in the order in which a database is made
 */
public record Introspection(DatabaseDefinition database, List<Inexpressible> inexpressible) {
  private static final String TABLES = text("tables.sql");
  private static final String OTHERS = text("others.sql");
  private static final ObjectReader TABLE = StrictJson.MAPPER.readerFor(CatalogTable.class);

  /** Copies the list. */
  public Introspection {
    inexpressible = List.copyOf(inexpressible);
  }

  /**
   * Reads all schemas but PostgreSQL's own, with two queries.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Introspection of(Connection connection) {
    return whole(connection, Optional.empty());
  }

  /**
   * Reads the schemas that records name, and that where the connection makes tables; others belong
   * to somebody else. Two queries.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Introspection of(Connection connection, DatabaseDefinition records) {
    return whole(connection, Optional.of(records.schemas()));
  }

  /**
   * Reads tables alone, with one query.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Introspection ofTables(Connection connection, DatabaseDefinition records) {
    return tables(connection, Optional.of(records.schemas()));
  }

  static Introspection ofTables(Connection connection, Collection<String> schemas) {
    return tables(connection, Optional.of(List.copyOf(schemas)));
  }

  private static Introspection whole(Connection connection, Optional<List<String>> schemas) {
    Introspection tables = tables(connection, schemas);
    List<Inexpressible> all = new ArrayList<>(tables.inexpressible());
    all.addAll(others(connection, schemas));
    all.sort(Comparator.comparing(Inexpressible::kind));
    return new Introspection(tables.database(), all);
  }

  private static Introspection tables(Connection connection, Optional<List<String>> schemas) {
    List<CatalogTable> read = query(connection, TABLES, schemas, Introspection::table);
    Map<QualifiedName, Set<Set<String>>> keys = new HashMap<>();
    read.forEach(table -> keys.put(table.qualifiedName(), table.keys()));
    List<TableDefinition> tables = new ArrayList<>();
    List<Inexpressible> inexpressible = new ArrayList<>();
    for (CatalogTable table : read) {
      TableReader reader = new TableReader(table, keys);
      tables.add(reader.definition());
      inexpressible.addAll(reader.inexpressible());
    }
    return new Introspection(new DatabaseDefinition(tables), inexpressible);
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

  private static CatalogTable table(ResultSet row) throws SQLException {
    try {
      return TABLE.readValue(row.getString(1));
    } catch (JsonProcessingException e) {
      throw new IntrospectionException(
          "The catalog of the database has another form than expected" + StrictJson.describe(e), e);
    }
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
