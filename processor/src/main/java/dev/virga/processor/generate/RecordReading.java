package dev.virga.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Group;
import java.util.List;
import java.util.Optional;

/** Writes how a record, and those that are spread over columns of it, are made of cells. */
final class RecordReading {
  private RecordReading() {}

  /**
   * Returns what makes a record of the cells from {@code i} on.
   *
   * @param columns all columns of the record, in order
   * @param depth how many records are around it
   */
  static CodeBlock of(ClassName record, List<Column> columns, int depth) {
    return of(record, columns, depth, 0);
  }

  private static CodeBlock of(ClassName record, List<Column> columns, int depth, int offset) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    int at = 0;
    while (at < columns.size()) {
      arguments.add(at == 0 ? "$Z" : ",$W");
      List<Group> groups = columns.get(at).place().groups();
      if (groups.size() <= depth) {
        arguments.add(ColumnWriter.cell(columns.get(at), index(offset + at)));
        at++;
      } else {
        Group group = groups.get(depth);
        int end = end(columns, at, depth, group);
        arguments.add(group(group, columns.subList(at, end), depth, offset + at));
        at = end;
      }
    }
    return CodeBlock.of("new $T($L)", record, arguments.build());
  }

  private static String index(int offset) {
    return offset == 0 ? "i" : "i + " + offset;
  }

  private static int end(List<Column> columns, int begin, int depth, Group group) {
    int end = begin;
    while (end < columns.size()
        && columns.get(end).place().groups().size() > depth
        && columns.get(end).place().groups().get(depth).equals(group)) {
      end++;
    }
    return end;
  }

  private static CodeBlock group(Group group, List<Column> columns, int depth, int offset) {
    CodeBlock made = of(Types.of(group.record()), columns, depth + 1, offset);
    CodeBlock absent = CodeBlock.of("row.areNull($L, $L)", index(offset), columns.size());
    if (group.optional()) {
      return CodeBlock.of(
          "$L$W? $T.empty()$W: $T.of($L)", absent, Optional.class, Optional.class, made);
    }
    return group.nullable() ? CodeBlock.of("$L$W? null$W: $L", absent, made) : made;
  }
}
