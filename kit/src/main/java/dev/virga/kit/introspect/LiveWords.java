package dev.virga.kit.introspect;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TriggerDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the words of a live database for expressions that nobody can ask PostgreSQL about. */
final class LiveWords {
  private final Map<QualifiedName, TableDefinition> live = new HashMap<>();
  private final Map<ObjectName, SchemaObject> objects = new HashMap<>();

  LiveWords(DatabaseDefinition live) {
    live.tables().forEach(table -> this.live.put(QualifiedName.of(table), table));
    live.objects().forEach(object -> objects.put(ObjectName.of(object), object));
  }

  DatabaseDefinition of(DatabaseDefinition records) {
    return new DatabaseDefinition(
        records.tables().stream().map(this::of).toList(),
        records.objects().stream().map(this::of).toList());
  }

  private SchemaObject of(SchemaObject object) {
    @Nullable SchemaObject there = objects.get(ObjectName.of(object));
    if (object instanceof ViewDefinition view && there instanceof ViewDefinition printed) {
      return new ViewDefinition(
          view.kind(),
          view.schema(),
          view.name(),
          printed.query(),
          view.parameters().map(text -> printed.parameters().orElse(text)),
          view.indexes().stream().map(index -> of(index, index(printed, index.name()))).toList(),
          view.comment(),
          view.formerName());
    }
    if (there instanceof RoutineDefinition || there instanceof TriggerDefinition) {
      return there;
    }
    return object instanceof DomainDefinition domain && there instanceof DomainDefinition printed
        ? of(domain, printed)
        : object;
  }

  private static Optional<IndexDefinition> index(ViewDefinition view, String name) {
    return view.indexes().stream().filter(index -> index.name().equals(name)).findFirst();
  }

  private static DomainDefinition of(DomainDefinition domain, DomainDefinition there) {
    Map<String, CheckDefinition> checks = byName(there.checks(), CheckDefinition::name);
    return new DomainDefinition(
        domain.schema(),
        domain.name(),
        domain.type(),
        domain.collation(),
        domain.defaultExpression().map(text -> there.defaultExpression().orElse(text)),
        domain.nullable(),
        domain.checks().stream().map(check -> checks.getOrDefault(check.name(), check)).toList(),
        domain.comment(),
        domain.formerName());
  }

  private TableDefinition of(TableDefinition table) {
    return Optional.ofNullable(live.get(QualifiedName.of(table)))
        .map(there -> of(table, there))
        .orElse(table);
  }

  private static TableDefinition of(TableDefinition table, TableDefinition there) {
    Map<String, ColumnDefinition> columns = byName(there.columns(), ColumnDefinition::name);
    Map<String, IndexDefinition> indexes = byName(there.indexes(), IndexDefinition::name);
    Map<String, CheckDefinition> checks = byName(there.checks(), CheckDefinition::name);
    Map<String, PolicyDefinition> policies = byName(there.policies(), PolicyDefinition::name);
    Map<String, ExclusionDefinition> exclusions =
        byName(there.exclusions(), ExclusionDefinition::name);
    return Declared.with(
        table,
        table.columns().stream()
            .map(column -> of(column, Optional.ofNullable(columns.get(column.name()))))
            .toList(),
        table.indexes().stream()
            .map(index -> of(index, Optional.ofNullable(indexes.get(index.name()))))
            .toList(),
        table.checks().stream().map(check -> checks.getOrDefault(check.name(), check)).toList(),
        table
            .form()
            .map(
                form ->
                    form.with(
                            form.partitioning()
                                .map(
                                    partitioning ->
                                        of(
                                            partitioning,
                                            there.partitioning().stream()
                                                .flatMap(each -> each.partitions().stream())
                                                .toList())))
                        .with(
                            form.rowSecurity(),
                            table.policies().stream()
                                .map(
                                    policy ->
                                        of(
                                            policy,
                                            Optional.ofNullable(policies.get(policy.name()))))
                                .toList())
                        .with(
                            table.exclusions().stream()
                                .map(
                                    exclusion ->
                                        of(
                                            exclusion,
                                            Optional.ofNullable(exclusions.get(exclusion.name()))))
                                .toList())));
  }

  private static ColumnDefinition of(ColumnDefinition column, Optional<ColumnDefinition> there) {
    Optional<String> printed = there.flatMap(ColumnDefinition::defaultExpression);
    Optional<String> computedOf =
        there.flatMap(ColumnDefinition::computed).map(ComputedDefinition::expression);
    return column.with(
        column.defaultExpression().map(written -> printed.orElse(written)),
        column
            .computed()
            .map(
                written ->
                    new ComputedDefinition(
                        computedOf.orElse(written.expression()), written.storage())));
  }

  private static IndexDefinition of(IndexDefinition index, Optional<IndexDefinition> there) {
    Optional<IndexForm> printed = there.flatMap(IndexDefinition::form);
    return new IndexDefinition(
        index.name(),
        index.columns(),
        index
            .form()
            .map(
                form ->
                    form.with(
                            form.elements()
                                .map(text -> printed.flatMap(IndexForm::elements).orElse(text)),
                            form.where()
                                .map(text -> printed.flatMap(IndexForm::where).orElse(text)))
                        .storedBy(
                            form.parameters()
                                .map(
                                    text -> printed.flatMap(IndexForm::parameters).orElse(text)))));
  }

  private static PartitioningDefinition of(
      PartitioningDefinition partitioning, List<PartitionDefinition> there) {
    Map<String, PartitionDefinition> printed = byName(there, PartitionDefinition::name);
    return partitioning.into(
        partitioning.partitions().stream()
            .map(partition -> printed.getOrDefault(partition.name(), partition))
            .toList());
  }

  private static PolicyDefinition of(PolicyDefinition policy, Optional<PolicyDefinition> there) {
    return policy.with(
        policy.using().map(text -> there.flatMap(PolicyDefinition::using).orElse(text)),
        policy.check().map(text -> there.flatMap(PolicyDefinition::check).orElse(text)));
  }

  private static ExclusionDefinition of(
      ExclusionDefinition exclusion, Optional<ExclusionDefinition> there) {
    return exclusion.with(
        there.map(ExclusionDefinition::elements).orElse(exclusion.elements()),
        exclusion.where().map(text -> there.flatMap(ExclusionDefinition::where).orElse(text)));
  }

  private static <T> Map<String, T> byName(List<T> list, Function<T, String> name) {
    return list.stream().collect(Collectors.toMap(name, Function.identity()));
  }
}
