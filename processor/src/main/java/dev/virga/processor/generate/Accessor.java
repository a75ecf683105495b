package dev.virga.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Group;
import java.util.List;

/** Writes how the value of a column is taken out of a record. */
final class Accessor {
  private Accessor() {}

  /**
   * Returns what takes a column's value out of one of the records around it; null where one of
   * those within is absent.
   *
   * @param record the code of that record, which is there
   * @param groups the records between it and the column
   */
  static CodeBlock of(CodeBlock record, List<Group> groups, Column column) {
    if (groups.isEmpty()) {
      CodeBlock value = CodeBlock.of("$L.$N()", record, column.place().accessor());
      return column.optional() ? CodeBlock.of("$L.orElse(null)", value) : value;
    }
    Group group = groups.get(0);
    List<Group> within = groups.subList(1, groups.size());
    CodeBlock inner = CodeBlock.of("$L.$N()", record, group.component());
    if (group.optional()) {
      String name = "inner" + groups.size();
      return CodeBlock.of(
          "$L.map($N -> $L).orElse(null)",
          inner,
          name,
          of(CodeBlock.of("$N", name), within, column));
    }
    CodeBlock value = of(inner, within, column);
    return group.nullable() ? CodeBlock.of("$L == null ? null : $L", inner, value) : value;
  }

  /** Returns what takes a column's value out of the record of the table, or null. */
  static CodeBlock ofRecord(String record, Column column) {
    return of(CodeBlock.of("$N", record), column.place().groups(), column);
  }
}
