package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * A policy: which rows of a table there are for some roles.
 *
 * @param name the policy's name, unquoted
 * @param mode how it goes together with others
 * @param command the statements that it is for
 * @param roles the names of the roles that it is for, unquoted and sorted; none for all of them
 * @param using the condition of the rows that statements find, in SQL
 * @param check the condition of the rows that statements write, in SQL; empty for that of those
 *     that they find
 */
public record PolicyDefinition(
    String name,
    Mode mode,
    Command command,
    List<String> roles,
    Optional<String> using,
    Optional<String> check) {
  /** Sorts the roles; all of them are none. */
  public PolicyDefinition {
    roles = roles.contains("public") ? List.of() : roles.stream().distinct().sorted().toList();
  }

  /** How policies go together. */
  public enum Mode {
    /** One of the permissive policies has to admit a row. */
    PERMISSIVE,
    /** Each of the restrictive policies has to admit it, too. */
    RESTRICTIVE
  }

  /** The statements that a policy is for. */
  public enum Command {
    /** All statements. */
    ALL,
    /** What reads rows. */
    SELECT,
    /** What inserts rows. */
    INSERT,
    /** What changes rows. */
    UPDATE,
    /** What deletes rows. */
    DELETE
  }

  /** Returns the policy under another name. */
  public PolicyDefinition as(String otherName) {
    return new PolicyDefinition(otherName, mode, command, roles, using, check);
  }

  /** Returns the policy in other words. */
  public PolicyDefinition with(Optional<String> otherUsing, Optional<String> otherCheck) {
    return new PolicyDefinition(name, mode, command, roles, otherUsing, otherCheck);
  }
}
