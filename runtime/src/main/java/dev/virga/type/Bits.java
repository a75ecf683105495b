package dev.virga.type;

/**
 * Bits in their number: {@code varbit}, or {@code bit} of a length.
 *
 * @param digits the bits from left to right, as {@code 0} and {@code 1}
 * @see <a href="https://www.postgresql.org/docs/current/datatype-bit.html">PostgreSQL: Bit String
 *     Types</a>
 */
public record Bits(String digits) {
  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException if one is neither {@code 0} nor {@code 1}
   */
  public Bits {
    if (!digits.chars().allMatch(digit -> digit == '0' || digit == '1')) {
      throw new IllegalArgumentException("a bit is 0 or 1");
    }
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return digits;
  }
}
