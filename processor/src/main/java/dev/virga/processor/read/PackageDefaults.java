package dev.virga.processor.read;

import dev.virga.annotation.TableDefaults;
import dev.virga.annotation.TableDefaults.ColumnNames;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Naming;
import java.util.Optional;
import javax.lang.model.element.PackageElement;

/**
 * What the tables of a package have in common.
 *
 * @param schema the schema of those that name none
 * @param prefix what their names begin with
 * @param columns how components become columns
 */
record PackageDefaults(Optional<Located<String>> schema, String prefix, ColumnNames columns) {
  private static final PackageDefaults NONE =
      new PackageDefaults(Optional.empty(), "", ColumnNames.SNAKE_CASE);

  static PackageDefaults of(PackageElement declared) {
    return AnnotationReader.find(declared, TableDefaults.class)
        .map(
            annotation ->
                new PackageDefaults(
                    annotation.textIfGiven("schema"),
                    annotation.text("prefix").map(Located::value).orElse(""),
                    annotation
                        .constant("columns", ColumnNames.class)
                        .map(Located::value)
                        .orElse(ColumnNames.SNAKE_CASE)))
        .orElse(NONE);
  }

  /** Returns the name of a table in the database. */
  Located<String> table(Located<String> name) {
    return new Located<>(prefix + name.value(), name.position());
  }

  /** Returns the name of a component's column, behind what those of its record begin with. */
  String column(String columnPrefix, String component) {
    return switch (columns) {
      case SNAKE_CASE -> columnPrefix + Naming.snakeCase(component);
      case AS_DECLARED ->
          beginsWord(columnPrefix)
              ? columnPrefix + component
              : columnPrefix + Naming.capitalised(component);
    };
  }

  /** Returns what the columns of a component's record begin with. */
  String within(String columnPrefix, String component) {
    String own = column(columnPrefix, component);
    return columns == ColumnNames.SNAKE_CASE ? own + "_" : own;
  }

  private static boolean beginsWord(String prefix) {
    return prefix.isEmpty() || !Character.isLetterOrDigit(prefix.codePointBefore(prefix.length()));
  }
}
