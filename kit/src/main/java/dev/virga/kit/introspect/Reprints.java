package dev.virga.kit.introspect;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import dev.virga.schema.ViewDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes the words of a live database for expressions that PostgreSQL would not print again in the
 * same way, once it has read what it has printed: of {@code type in ('A', 'B')}, where {@code type}
 * is {@code varchar}, it makes another text each time. Records that are pulled have the first one.
 */
final class Reprints {
  private final Map<QualifiedName, TableDefinition> live;

  private final Map<ObjectName, ViewDefinition> views;

  Reprints(DatabaseDefinition live) {
    this.live = byName(live.tables(), QualifiedName::of);
    this.views = byName(live.objects(ViewDefinition.class), ObjectName::of);
  }

  /** Returns the live tables and views for which the records have other words. */
  DatabaseDefinition inOtherWordsThan(DatabaseDefinition records) {
    return new DatabaseDefinition(
        records.tables().stream()
            .flatMap(
                record ->
                    Optional.ofNullable(live.get(QualifiedName.of(record)))
                        .filter(there -> !words(there, record).equals(words(record, there)))
                        .map(Declared::withoutKeys)
                        .stream())
            .toList(),
        records.objects(ViewDefinition.class).stream()
            .flatMap(
                view ->
                    Optional.ofNullable(views.get(ObjectName.of(view)))
                        .filter(there -> !there.query().equals(view.query()))
                        .stream())
            .map(SchemaObject.class::cast)
            .toList());
  }

  /**
   * Returns the records with the words of the live database for what it has, too.
   *
   * @param reprinted what the live database has, as PostgreSQL prints it again
   */
  DatabaseDefinition of(DatabaseDefinition records, DatabaseDefinition reprinted) {
    Map<QualifiedName, TableDefinition> again = byName(reprinted.tables(), QualifiedName::of);
    return new DatabaseDefinition(
        records.tables().stream()
            .map(
                record ->
                    Optional.ofNullable(again.get(QualifiedName.of(record)))
                        .flatMap(
                            printed ->
                                Optional.ofNullable(live.get(QualifiedName.of(record)))
                                    .map(there -> of(record, words(printed, record), there)))
                        .orElse(record))
            .toList(),
        records.objects().stream().map(object -> of(object, reprinted)).toList());
  }

  private SchemaObject of(SchemaObject object, DatabaseDefinition reprinted) {
    return object instanceof ViewDefinition view
        ? reprinted.objects(ViewDefinition.class).stream()
            .filter(again -> ObjectName.of(again).equals(ObjectName.of(view)))
            .filter(again -> again.query().equals(view.query()))
            .findFirst()
            .flatMap(again -> Optional.ofNullable(views.get(ObjectName.of(view))))
            .map(there -> view.withQuery(there.query()))
            .orElse(view)
        : object;
  }

  private static TableDefinition of(
      TableDefinition record, Map<String, String> again, TableDefinition there) {
    Map<String, String> words = words(there, record);
    return Declared.with(
        record,
        record.columns().stream().map(column -> of(column, again, words)).toList(),
        record.indexes().stream().map(index -> of(index, again, words)).toList(),
        record.checks().stream()
            .map(
                check ->
                    new CheckDefinition(
                        check.name(),
                        first(check.condition(), "check " + check.name(), again, words)))
            .toList(),
        record.form().map(form -> of(form, again, words)));
  }

  private static ColumnDefinition of(
      ColumnDefinition column, Map<String, String> again, Map<String, String> words) {
    return column.with(
        column
            .defaultExpression()
            .map(text -> first(text, "column " + column.name(), again, words)),
        column
            .computed()
            .map(
                computed ->
                    new ComputedDefinition(
                        first(computed.expression(), "computed " + column.name(), again, words),
                        computed.storage())));
  }

  private static IndexDefinition of(
      IndexDefinition index, Map<String, String> again, Map<String, String> words) {
    return new IndexDefinition(
        index.name(),
        index.columns(),
        index
            .form()
            .map(
                form ->
                    form.with(
                        form.elements()
                            .map(text -> first(text, "elements " + index.name(), again, words)),
                        form.where()
                            .map(text -> first(text, "where " + index.name(), again, words)))));
  }

  private static TableForm of(
      TableForm form, Map<String, String> again, Map<String, String> words) {
    return form.with(
            form.rowSecurity(),
            form.policies().orElse(List.of()).stream()
                .map(
                    policy ->
                        policy.with(
                            policy
                                .using()
                                .map(text -> first(text, "using " + policy.name(), again, words)),
                            policy
                                .check()
                                .map(
                                    text -> first(text, "writing " + policy.name(), again, words))))
                .toList())
        .with(
            form.exclusions().orElse(List.of()).stream()
                .map(
                    exclusion ->
                        exclusion.with(
                            first(
                                exclusion.elements(), "excluded " + exclusion.name(), again, words),
                            exclusion
                                .where()
                                .map(
                                    text ->
                                        first(
                                            text, "excluding " + exclusion.name(), again, words))))
                .toList());
  }

  private static String first(
      String text, String place, Map<String, String> again, Map<String, String> words) {
    return text.equals(again.get(place)) ? words.getOrDefault(place, text) : text;
  }

  /** Returns the expressions of a table that another one has, too, by their place. */
  private static Map<String, String> words(TableDefinition table, TableDefinition other) {
    Map<String, String> places = expressions(other);
    Map<String, String> words = new HashMap<>(expressions(table));
    words.keySet().retainAll(places.keySet());
    return words;
  }

  private static Map<String, String> expressions(TableDefinition table) {
    Map<String, String> expressions = new HashMap<>();
    for (ColumnDefinition column : table.columns()) {
      column
          .defaultExpression()
          .ifPresent(text -> expressions.put("column " + column.name(), text));
      column
          .computed()
          .ifPresent(
              computed -> expressions.put("computed " + column.name(), computed.expression()));
    }
    for (IndexDefinition index : table.indexes()) {
      IndexForm form = index.form().orElse(IndexForm.PLAIN);
      form.elements().ifPresent(text -> expressions.put("elements " + index.name(), text));
      form.where().ifPresent(text -> expressions.put("where " + index.name(), text));
    }
    for (PolicyDefinition policy : table.policies()) {
      policy.using().ifPresent(text -> expressions.put("using " + policy.name(), text));
      policy.check().ifPresent(text -> expressions.put("writing " + policy.name(), text));
    }
    for (ExclusionDefinition exclusion : table.exclusions()) {
      expressions.put("excluded " + exclusion.name(), exclusion.elements());
      exclusion.where().ifPresent(text -> expressions.put("excluding " + exclusion.name(), text));
    }
    table.checks().forEach(check -> expressions.put("check " + check.name(), check.condition()));
    return expressions;
  }

  private static <K, T> Map<K, T> byName(List<T> list, Function<T, K> name) {
    return list.stream().collect(Collectors.toMap(name, Function.identity()));
  }
}
