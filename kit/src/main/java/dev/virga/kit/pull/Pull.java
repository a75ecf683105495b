package dev.virga.kit.pull;

import dev.virga.kit.introspect.Export;
import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.introspect.IntrospectionException;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.TableDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Reads a live database into records.
 *
 * <p>A table {@code posts} with a foreign key becomes
 *
 * <pre>{@code
 * @Table("posts")
 * @HasMany(Comment.class)
 * public record Post(
 *     @Id @Identity long id,
 *     @References(User.class) @Index long authorId,
 *     @Default("now()") Instant createdAt) {}
 * }</pre>
 *
 * <p>Tables of a named schema lie in a package of their own below. A column whose type no component
 * holds is left out. What the records do not say is listed, and stays in the database: nothing that
 * is written here drops it. Immutable.
 *
 * @param packageName the package of the records
 */
public record Pull(String packageName) {
  /** Names the package of the records. */
  public static Pull into(String packageName) {
    return new Pull(packageName);
  }

  /**
   * Reads all schemas but PostgreSQL's own.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public Pulled from(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return from(Introspection.of(connection));
    } catch (SQLException e) {
      throw new IntrospectionException(e);
    }
  }

  /** Writes the records of what was read. */
  public Pulled from(Introspection live) {
    Map<String, ClassNames> packages = new HashMap<>();
    List<RecordDraft> drafts = new ArrayList<>();
    for (TableDefinition table : live.database().tables()) {
      String target = packageOf(table.schema());
      ClassNames names = packages.computeIfAbsent(target, each -> new ClassNames());
      drafts.add(new RecordDraft(table, RecordName.of(target, table.name(), names)));
    }
    List<Inexpressible> inexpressible = new ArrayList<>(live.inexpressible());
    Map<QualifiedName, EnumSource> enums = enums(live.database(), packages);
    drafts.forEach(draft -> new ColumnWriter(draft, enums).write());
    drafts.forEach(draft -> new PolicyWriter(draft).write());
    drafts.forEach(draft -> new PartitionWriter(draft).write());
    List<RecordDraft> written =
        drafts.stream().filter(draft -> !draft.components().isEmpty()).toList();
    new RelationWriter(written).write(written);
    drafts.forEach(draft -> inexpressible.addAll(draft.inexpressible()));
    live.database().objects().forEach(object -> inexpressible.add(Inexpressible.of(object)));
    return new Pulled(
        sources(written, enums),
        new DatabaseDefinition(written.stream().map(RecordDraft::definition).toList()),
        inexpressible,
        Export.of(live));
  }

  private String packageOf(Optional<String> schema) {
    return schema.map(name -> packageName + "." + JavaNames.packageName(name)).orElse(packageName);
  }

  /** A type of another schema than its tables would need to name the default one. */
  private Map<QualifiedName, EnumSource> enums(
      DatabaseDefinition database, Map<String, ClassNames> packages) {
    Map<QualifiedName, EnumSource> enums = new TreeMap<>();
    for (EnumDefinition type : database.enums()) {
      boolean beside =
          database.tables().stream()
              .filter(table -> table.enums().contains(type))
              .allMatch(table -> table.schema().equals(type.schema()));
      if (beside && EnumSource.isExpressible(type)) {
        String target = packageOf(type.schema());
        String name =
            packages
                .computeIfAbsent(target, each -> new ClassNames())
                .takeEnum(JavaNames.className(type.name()));
        enums.put(QualifiedName.of(type), new EnumSource(target, name, type));
      }
    }
    return enums;
  }

  private static Map<String, String> sources(
      List<RecordDraft> drafts, Map<QualifiedName, EnumSource> enums) {
    Map<String, String> sources = new TreeMap<>();
    for (RecordDraft draft : drafts) {
      sources.put(path(draft.name().qualifiedRecord()), RecordSource.of(draft));
    }
    for (EnumSource type : enums.values()) {
      sources.put(path(type.qualifiedName()), type.text());
    }
    return sources;
  }

  private static String path(String qualifiedName) {
    return qualifiedName.replace('.', '/') + ".java";
  }
}
