package dev.virga.processor.validate;

import dev.virga.processor.model.ColumnFormDeclaration;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.ColumnStorage;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what columns are said to be beyond their types. */
final class ColumnForms {
  private static final Pattern TEXT = Pattern.compile("(text|varchar|char|citext)\\b.*");

  /** Of one size, so that they are never large. An enum type stands between quotes. */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?!.*\\]$)(boolean|smallint|integer|bigint|real|double precision|date|interval|uuid|oid|point|line|lseg|box|circle|macaddr"
              + "|macaddr8|(time|timestamp)(tz)?|\".*\")(\\(.*)?");

  private final Problems problems;
  private final SqlNames sqlNames;

  ColumnForms(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  /** Returns what a column of a type is beyond it. */
  Optional<ColumnForm> of(Component component, String type) {
    component.form().ifPresent(form -> check(component, form, type));
    return component.form().map(ColumnFormDeclaration::definition);
  }

  private void check(Component component, ColumnFormDeclaration form, String type) {
    form.collation()
        .filter(
            collation ->
                sqlNames.check(
                    collation.value(),
                    collation.position(),
                    "the collation of " + component.label(),
                    "write one such as C, or leave it out"))
        .filter(collation -> !TEXT.matcher(type).matches())
        .ifPresent(
            collation ->
                problem(
                    collation,
                    component,
                    type,
                    "has no collation; leave it out, or make it a text"));
    if (SMALL.matcher(type).matches()) {
      form.storage()
          .filter(storage -> storage.value() != ColumnStorage.PLAIN)
          .ifPresent(
              storage ->
                  problem(
                      storage, component, type, "always lies in the row; leave the storage out"));
      form.compression()
          .ifPresent(
              compression ->
                  problem(
                      compression,
                      component,
                      type,
                      "is never compressed; leave the compression out"));
    }
  }

  private void problem(Located<?> at, Component component, String type, String what) {
    problems.add(
        at.position(),
        ProblemKey.COLUMN_TYPE,
        component.label(),
        " is of the type ",
        type,
        ", which ",
        what);
  }
}
