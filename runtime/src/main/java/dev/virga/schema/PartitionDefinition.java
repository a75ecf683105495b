package dev.virga.schema;

/**
 * A partition of a table, which lies in the schema of the table.
 *
 * @param name its name, unquoted
 * @param bounds which rows it has, in SQL, as {@code create table ... partition of} has it
 */
public record PartitionDefinition(String name, String bounds) {
  /** Creates one of the values from a bound to another, of which the second is outside. */
  public static PartitionDefinition range(String name, String from, String to) {
    return new PartitionDefinition(name, "for values from (" + from + ") to (" + to + ")");
  }

  /** Creates one of some values. */
  public static PartitionDefinition list(String name, String values) {
    return new PartitionDefinition(name, "for values in (" + values + ")");
  }

  /** Creates one of the values whose hash leaves a remainder. */
  public static PartitionDefinition hash(String name, int modulus, int remainder) {
    return new PartitionDefinition(
        name, "for values with (modulus " + modulus + ", remainder " + remainder + ")");
  }

  /** Creates the one of all rows that no other has. */
  public static PartitionDefinition ofTheRest(String name) {
    return new PartitionDefinition(name, "default");
  }
}
