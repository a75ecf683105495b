package dev.virga.schema;

import java.util.Optional;

/**
 * An exclusion constraint: no two rows have all of their elements in relation to each other.
 *
 * @param name the constraint's name, unquoted
 * @param method the access method of its index; empty for {@code gist}
 * @param elements what is compared and by which operators, in SQL, as {@code create table} has it
 *     between its parentheses
 * @param where the condition of the rows that are compared, in SQL; empty for all of them
 * @param deferral when it is checked; empty for by each statement
 */
public record ExclusionDefinition(
    String name,
    Optional<String> method,
    String elements,
    Optional<String> where,
    Optional<Deferral> deferral) {
  /** Returns the constraint in other words. */
  public ExclusionDefinition with(String otherElements, Optional<String> otherWhere) {
    return new ExclusionDefinition(name, method, otherElements, otherWhere, deferral);
  }
}
