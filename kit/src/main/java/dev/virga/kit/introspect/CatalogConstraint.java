package dev.virga.kit.introspect;

import dev.virga.schema.Deferral;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.KeyForm;
import dev.virga.schema.NullTreatment;
import dev.virga.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A constraint, as {@code tables.sql} reads it.
 *
 * @param kind {@code p}, {@code u}, {@code f}, {@code c} or {@code x}, as in {@code pg_constraint}
 * @param matchFull whether a foreign key has {@code match full}
 * @param deferral when it is checked; empty for by each statement
 * @param included the columns that the index of a key holds besides
 * @param nullsNotDistinct whether nulls of a key are equal
 * @param options what it is besides what records say, in the words of SQL
 */
record CatalogConstraint(
    String name,
    String kind,
    List<String> columns,
    Optional<String> referencedSchema,
    Optional<String> referencedTable,
    List<String> referencedColumns,
    String onDelete,
    String onUpdate,
    Optional<String> condition,
    String definition,
    boolean matchFull,
    Optional<Deferral> deferral,
    List<String> included,
    boolean nullsNotDistinct,
    List<String> options) {
  private static final Pattern EXCLUSION = Pattern.compile("EXCLUDE USING (?<method>\\w+) \\(");

  /** Returns what a unique constraint is beyond its columns. */
  KeyForm keyForm() {
    return new KeyForm(
        Optional.of(NullTreatment.NOT_DISTINCT).filter(nulls -> nullsNotDistinct),
        Optional.of(included),
        deferral);
  }

  /**
   * Returns an exclusion constraint, of which the definition alone tells everything.
   *
   * <p>{@code EXCLUDE USING gist (room WITH =) WHERE ((room > 0)) DEFERRABLE}
   */
  ExclusionDefinition exclusion() {
    Matcher definition = EXCLUSION.matcher(definition());
    if (!definition.lookingAt()) {
      throw new IntrospectionException(
          "PostgreSQL prints an exclusion constraint in another form than expected: "
              + definition());
    }
    String rest = definition().substring(definition.end() - 1);
    return new ExclusionDefinition(
        name,
        Optional.of(definition.group("method")).filter(method -> !method.equals("gist")),
        rest.substring(1, Parentheses.end(rest)),
        condition.map(Parentheses::stripped),
        deferral);
  }

  boolean isKey() {
    return kind.equals("p") || kind.equals("u");
  }

  static ReferentialAction action(String letter) {
    return switch (letter) {
      case "r" -> ReferentialAction.RESTRICT;
      case "c" -> ReferentialAction.CASCADE;
      case "n" -> ReferentialAction.SET_NULL;
      case "d" -> ReferentialAction.SET_DEFAULT;
      default -> ReferentialAction.NO_ACTION;
    };
  }
}
