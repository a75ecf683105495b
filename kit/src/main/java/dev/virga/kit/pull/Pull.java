package dev.virga.kit.pull;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.introspect.Export;
import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.introspect.IntrospectionException;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.schema.TypeOrder;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TriggerDefinition;
import dev.virga.schema.ViewDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * <p>Functions, procedures and triggers become files of SQL. Tables of a named schema lie in a
 * package of their own below. A column whose type no component holds is left out. What the records
 * do not say is listed, and stays in the database: nothing that is written here drops it.
 * Immutable.
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
      drafts.add(RecordDraft.of(table, recordName(QualifiedName.of(table), packages)));
    }
    List<ViewDraft> views = new ArrayList<>();
    for (ViewDefinition view : live.database().objects(ViewDefinition.class)) {
      QualifiedName name = QualifiedName.of(view);
      live.views().stream()
          .filter(rows -> QualifiedName.of(rows).equals(name))
          .forEach(rows -> views.add(ViewDraft.of(view, rows, recordName(name, packages))));
    }
    Map<String, TypeSource> types = types(live.database(), packages);
    drafts.forEach(draft -> new ColumnWriter(draft, types).write());
    views.forEach(draft -> new ColumnWriter(draft.record(), types).write());
    drafts.forEach(draft -> new PolicyWriter(draft).write());
    drafts.forEach(draft -> new PartitionWriter(draft).write());
    List<RecordDraft> written = drafts.stream().filter(RecordDraft::hasColumns).toList();
    List<ViewDraft> writtenViews =
        views.stream().filter(view -> view.record().hasColumns()).toList();
    new RelationWriter(written).write(written);
    List<SchemaObject> ofPackage =
        live.database().objects().stream().filter(PackageSource::isExpressible).toList();
    List<SchemaObject> code = code(live.database(), written, writtenViews);
    List<SchemaObject> objects = new ArrayList<>(ofPackage);
    writtenViews.forEach(view -> objects.add(view.definition()));
    objects.addAll(code);
    types.values().forEach(type -> type.object().ifPresent(objects::add));
    List<Inexpressible> inexpressible = new ArrayList<>(live.inexpressible());
    Stream.concat(drafts.stream(), views.stream().map(ViewDraft::record))
        .forEach(draft -> inexpressible.addAll(draft.inexpressible()));
    drafts.stream()
        .filter(draft -> !draft.hasColumns())
        .forEach(
            draft ->
                inexpressible.add(
                    new Inexpressible(
                        Inexpressible.Kind.TABLE,
                        QualifiedName.of(draft.table()).toString(),
                        "no record has its columns",
                        Optional.empty())));
    inexpressible.addAll(notSaid(live.database().objects(), objects));
    inexpressible.sort(Comparator.comparing(Inexpressible::kind));
    Map<String, String> sources =
        sources(
            Stream.concat(written.stream(), writtenViews.stream().map(ViewDraft::record)).toList(),
            types.values());
    if (!ofPackage.isEmpty()) {
      sources.put(
          path(packageName + ".package-info"), new PackageSource(packageName, ofPackage).text());
    }
    return new Pulled(
        sources,
        CodeSource.files(code),
        new DatabaseDefinition(written.stream().map(RecordDraft::definition).toList(), objects),
        inexpressible,
        Export.of(live));
  }

  /** A trigger of what has no record stays with that. */
  private static List<SchemaObject> code(
      DatabaseDefinition live, List<RecordDraft> tables, List<ViewDraft> views) {
    Set<QualifiedName> written =
        Stream.concat(
                tables.stream().map(draft -> QualifiedName.of(draft.definition())),
                views.stream().map(view -> QualifiedName.of(view.view())))
            .collect(Collectors.toUnmodifiableSet());
    return live.objects().stream()
        .filter(CodeSource::isExpressible)
        .filter(
            object ->
                !(object instanceof TriggerDefinition trigger)
                    || written.contains(new QualifiedName(trigger.schema(), trigger.table())))
        .toList();
  }

  /** Roles are not in the database. */
  private static List<Inexpressible> notSaid(List<SchemaObject> live, List<SchemaObject> written) {
    Set<ObjectName> said =
        written.stream().map(ObjectName::of).collect(Collectors.toUnmodifiableSet());
    return live.stream()
        .filter(object -> object.kind() != SchemaObject.Kind.ROLE)
        .filter(object -> !said.contains(ObjectName.of(object)))
        .map(Inexpressible::of)
        .toList();
  }

  private RecordName recordName(QualifiedName table, Map<String, ClassNames> packages) {
    String target = packageOf(table.schema());
    ClassNames names = packages.computeIfAbsent(target, each -> new ClassNames());
    return RecordName.of(target, table.name(), names);
  }

  private String packageOf(Optional<String> schema) {
    return schema.map(name -> packageName + "." + JavaNames.packageName(name)).orElse(packageName);
  }

  private Map<String, TypeSource> types(
      DatabaseDefinition database, Map<String, ClassNames> packages) {
    Map<String, TypeSource> types = new TreeMap<>();
    for (EnumDefinition type : database.enums()) {
      if (EnumSource.isExpressible(type)
          && (type.schema().isPresent() || isBesideItsTables(type, database))) {
        types.put(
            Quoted.name(QualifiedName.of(type)),
            new EnumSource(
                packageOf(type.schema()),
                typeName(type.schema(), type.name(), packages),
                type,
                !isBesideItsTables(type, database)));
      }
    }
    for (DomainDefinition domain : database.objects(DomainDefinition.class)) {
      DomainSource.componentOf(domain)
          .ifPresent(
              component ->
                  types.put(
                      Quoted.name(QualifiedName.of(domain)),
                      DomainSource.of(
                          domain,
                          packageOf(domain.schema()),
                          typeName(domain.schema(), domain.name(), packages),
                          component)));
    }
    for (CompositeDefinition composite :
        TypeOrder.of(database.objects(CompositeDefinition.class))) {
      String target = packageOf(composite.schema());
      CompositeSource.componentsOf(composite, target, types)
          .ifPresent(
              components ->
                  types.put(
                      Quoted.name(QualifiedName.of(composite)),
                      new CompositeSource(
                          target, compositeName(composite, packages), composite, components)));
    }
    return types;
  }

  private String compositeName(CompositeDefinition composite, Map<String, ClassNames> packages) {
    return packages
        .computeIfAbsent(packageOf(composite.schema()), each -> new ClassNames())
        .takeComposite(JavaNames.className(composite.name()));
  }

  /** A type of the default schema has no way to say so for tables of others. */
  private static boolean isBesideItsTables(EnumDefinition type, DatabaseDefinition database) {
    return Stream.concat(
            database.tables().stream()
                .filter(table -> table.enums().contains(type))
                .map(TableDefinition::schema),
            database.objects(CompositeDefinition.class).stream()
                .filter(composite -> composite.enums().contains(type))
                .map(CompositeDefinition::schema))
        .allMatch(type.schema()::equals);
  }

  private String typeName(Optional<String> schema, String name, Map<String, ClassNames> packages) {
    return packages
        .computeIfAbsent(packageOf(schema), each -> new ClassNames())
        .takeType(JavaNames.className(name));
  }

  private static Map<String, String> sources(
      List<RecordDraft> drafts, Collection<TypeSource> types) {
    Map<String, String> sources = new TreeMap<>();
    for (RecordDraft draft : drafts) {
      sources.put(path(draft.name().qualifiedRecord()), RecordSource.of(draft));
    }
    for (TypeSource type : types) {
      sources.put(path(type.qualifiedName()), type.text());
    }
    return sources;
  }

  private static String path(String qualifiedName) {
    return qualifiedName.replace('.', '/') + ".java";
  }
}
