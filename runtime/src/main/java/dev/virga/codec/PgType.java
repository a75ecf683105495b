package dev.virga.codec;

/**
 * The numbers of types that PostgreSQL's binary format names.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-type.html">PostgreSQL:
 *     pg_type</a>
 */
final class PgType {
  static final int BOOL = 16;
  static final int INT8 = 20;
  static final int INT2 = 21;
  static final int INT4 = 23;
  static final int OID = 26;
  static final int FLOAT4 = 700;
  static final int FLOAT8 = 701;
  static final int NUMERIC = 1700;

  /** Types that are not built in have a number from here on, another one in each database. */
  private static final int FIRST_NOT_BUILT_IN = 16_384;

  private PgType() {}

  static boolean isBuiltIn(int number) {
    return number < FIRST_NOT_BUILT_IN;
  }
}
