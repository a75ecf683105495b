package dev.virga.processor.validate;

import java.util.Set;

/**
 * The types of PostgreSQL's own schema, {@code pg_catalog}, which is searched first: a type of the
 * same name is found only where its schema stands before it.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-CATALOG">PostgreSQL:
 *     The System Catalog Schema</a>
 */
final class SystemTypes {
  /** Those of PostgreSQL 18, but for those that begin with {@code pg_} and for arrays. */
  private static final Set<String> NAMES =
      Set.of(
          """
          aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange
          anycompatiblenonarray anycompatiblerange anyelement anyenum anymultirange anynonarray
          anyrange bit bool box bpchar bytea char cid cidr circle cstring date datemultirange
          daterange event_trigger fdw_handler float4 float8 gtsvector index_am_handler inet int2
          int2vector int4 int4multirange int4range int8 int8multirange int8range internal interval
          json jsonb jsonpath language_handler line lseg macaddr macaddr8 money name numeric
          nummultirange numrange oid oidvector path point polygon record refcursor regclass
          regcollation regconfig regdictionary regnamespace regoper regoperator regproc
          regprocedure regrole regtype table_am_handler text tid time timestamp timestamptz timetz
          trigger tsm_handler tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector
          txid_snapshot unknown uuid varbit varchar void xid xid8 xml
          """
              .strip()
              .split("\\s+"));

  private static final String ARRAY = "_";

  private SystemTypes() {}

  static boolean contain(String name) {
    String element = name.startsWith(ARRAY) ? name.substring(ARRAY.length()) : name;
    return element.startsWith("pg_") || NAMES.contains(element);
  }
}
