package dev.virga.kit.pull;

import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record that is being written for a view.
 *
 * @param view the view
 * @param record the record
 */
record ViewDraft(ViewDefinition view, RecordDraft record) {
  static ViewDraft of(ViewDefinition view, TableDefinition rows, RecordName name) {
    List<String> members = new ArrayList<>();
    view.parameters().ifPresent(text -> members.add("with = " + JavaText.quoted(text)));
    view.comment().ifPresent(text -> members.add("comment = " + JavaText.quoted(text)));
    if (view.kind() == Kind.MATERIALIZED_VIEW) {
      members.add("materialized = true");
    }
    members.add("query =" + JavaText.block(view.query()));
    return new ViewDraft(view, RecordDraft.of(columnsOf(rows), name, members));
  }

  /** A column of a view is what its query makes it: nothing is said of it but its name and type. */
  private static TableDefinition columnsOf(TableDefinition rows) {
    return new TableDefinition(
        rows.record(),
        rows.schema(),
        rows.name(),
        Optional.empty(),
        rows.columns().stream().map(ViewDraft::plain).toList(),
        Optional.empty(),
        List.of(),
        List.of(),
        rows.indexes(),
        List.of(),
        Optional.empty(),
        rows.enums(),
        List.of());
  }

  private static ColumnDefinition plain(ColumnDefinition column) {
    return new ColumnDefinition(
        column.name(),
        column.type(),
        column.nullable(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(ColumnForm.PLAIN),
        Optional.empty());
  }

  /** Returns what the record says of the view. */
  ViewDefinition definition() {
    return new ViewDefinition(
        view.kind(),
        view.schema(),
        view.name(),
        view.query(),
        view.parameters(),
        record.indexes(),
        view.comment(),
        Optional.empty());
  }
}
