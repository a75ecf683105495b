package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.ForeignKey;
import java.util.List;

/**
 * A foreign key of another table, as it is seen from where it leads back to.
 *
 * @param columns the columns here that have what it refers to
 * @param foreignKey the foreign key there
 */
record OtherSide(List<String> columns, ForeignKey foreignKey) {
  /** Copies the list. */
  OtherSide {
    columns = List.copyOf(columns);
  }

  /** Returns a foreign key as it is seen from the key that it refers to. */
  static OtherSide ofKey(List<Component> key, ForeignKey foreignKey) {
    return new OtherSide(key.stream().map(Component::columnName).toList(), foreignKey);
  }
}
