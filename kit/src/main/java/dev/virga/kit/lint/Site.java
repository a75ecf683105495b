package dev.virga.kit.lint;

import dev.virga.kit.sql.Words;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A statement, where it stands: in a file, behind others. */
public final class Site {
  private final Words words;
  private final boolean transactional;
  private final Known known;
  private final Set<String> validatedSomewhere;

  Site(Words words, boolean transactional, Known known, Set<String> validatedSomewhere) {
    this.words = words;
    this.transactional = transactional;
    this.known = known;
    this.validatedSomewhere = validatedSomewhere;
  }

  Words words() {
    return words;
  }

  boolean inTransaction() {
    return transactional;
  }

  Known known() {
    return known;
  }

  boolean isValidatedSomewhere(String constraint) {
    return validatedSomewhere.contains(constraint);
  }

  /** Returns whether the statement alters a table that may have rows, by such an action. */
  boolean alters(Predicate<Words> action) {
    return altersTable((table, each) -> action.test(each));
  }

  /** Returns whether the statement alters a table that may have rows, by such an action. */
  boolean altersTable(BiPredicate<String, Words> action) {
    return AlterTable.of(words)
        .filter(alter -> !known.isNew(alter.table()))
        .filter(
            alter -> alter.actions().stream().anyMatch(each -> action.test(alter.table(), each)))
        .isPresent();
  }

  /** Returns whether the statement adds such a constraint to a table that may have rows. */
  boolean addsConstraint(Predicate<Words> constraint) {
    return alters(action -> AlterTable.constraint(action).filter(constraint).isPresent());
  }

  /** Returns whether the statement adds such a column to a table that may have rows. */
  boolean addsColumn(Predicate<Definition> column) {
    return AlterTable.of(words)
        .filter(alter -> !known.isNew(alter.table()))
        .filter(alter -> alter.added().stream().anyMatch(column))
        .isPresent();
  }

  /** Returns the columns that the statement defines, in new tables and in others. */
  List<Definition> columns() {
    Words table = Known.tableOf(words);
    Stream<Definition> created =
        table.name().stream()
            .flatMap(
                name ->
                    table.behindName().inBrackets().parts().stream()
                        .flatMap(part -> Definition.of(name, part).stream()));
    Stream<Definition> added =
        AlterTable.of(words).stream().flatMap(alter -> alter.added().stream());
    return Stream.concat(created, added).toList();
  }

  /** Returns whether the statement is about a table that may have rows, named behind the words. */
  boolean concerns(Words table) {
    return table.name().filter(name -> !known.isNew(name)).isPresent();
  }
}
