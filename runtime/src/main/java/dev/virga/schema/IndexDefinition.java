package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * An index.
 *
 * @param name the index's name, unquoted
 * @param columns the names of its columns, in order; none where its form says what is indexed
 * @param form what it is besides; empty where the columns say all about it
 */
public record IndexDefinition(String name, List<String> columns, Optional<IndexForm> form) {
  /** Copies the list; a form that says nothing is none. */
  public IndexDefinition {
    columns = List.copyOf(columns);
    form = form.filter(given -> !given.equals(IndexForm.PLAIN));
  }

  /** Returns the names of the columns that it holds and is not ordered by. */
  public List<String> include() {
    return form.flatMap(IndexForm::include).orElse(List.of());
  }

  /**
   * Returns the key that it is as good as: that of its columns, where no two rows at all are equal
   * in them.
   */
  public Optional<KeyDefinition> asKey() {
    return form.filter(given -> given.elements().isEmpty() && given.where().isEmpty())
        .flatMap(IndexForm::uniqueness)
        .map(
            uniqueness ->
                new KeyDefinition(
                    name,
                    columns,
                    Optional.of(
                        new KeyForm(
                            Optional.of(NullTreatment.NOT_DISTINCT)
                                .filter(nulls -> uniqueness == Uniqueness.NULLS_NOT_DISTINCT),
                            Optional.empty(),
                            Optional.empty()))));
  }

  /** Creates an index that its columns say all about. */
  public IndexDefinition(String name, List<String> columns) {
    this(name, columns, Optional.empty());
  }
}
