package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Group;
import dev.virga.processor.model.Scope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the constants of records that are spread over columns. */
final class GroupWriter {
  private final Scope scope;
  private final ClassName self;

  GroupWriter(Scope scope) {
    this.scope = scope;
    this.self = Types.of(scope.name().scope());
  }

  List<FieldSpec> fields() {
    Set<List<Group>> paths = new LinkedHashSet<>();
    for (Column column : scope.columns()) {
      List<Group> groups = column.place().groups();
      for (int depth = 1; depth <= groups.size(); depth++) {
        paths.add(groups.subList(0, depth));
      }
    }
    return paths.stream().map(this::field).toList();
  }

  private FieldSpec field(List<Group> path) {
    Group group = path.get(path.size() - 1);
    ClassName record = Types.of(group.record());
    List<Column> columns =
        scope.columns().stream().filter(column -> isWithin(column, path)).toList();
    CodeBlock made = RecordReading.of(record, columns, path.size());
    boolean maybeAbsent = path.stream().anyMatch(Group::maybeAbsent);
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.<$T, $T>$L((row, i) -> $L)",
                Types.sql("ColumnGroup"),
                self,
                record,
                maybeAbsent ? "maybeAbsent" : "of",
                made);
    for (Column column : columns) {
      List<Group> groups = column.place().groups();
      value.add(
          "\n.with($N, record -> $L)",
          column.constant(),
          Accessor.of(CodeBlock.of("record"), groups.subList(path.size(), groups.size()), column));
    }
    return FieldSpec.builder(
            Types.generic(Types.sql("ColumnGroup"), self, record),
            group.constant(),
            PUBLIC,
            STATIC,
            FINAL)
        .addJavadoc("The columns of {@link $T}.", record)
        .initializer(value.build())
        .build();
  }

  private static boolean isWithin(Column column, List<Group> path) {
    List<Group> groups = column.place().groups();
    return groups.size() >= path.size() && groups.subList(0, path.size()).equals(path);
  }
}
