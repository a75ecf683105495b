package dev.virga.kit.sql;

import java.util.Map;

/** The names of types that have more than one. */
public final class TypeNames {
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("bool", "boolean"),
          Map.entry("int2", "smallint"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("float", "double precision"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("char", "character"),
          Map.entry("bpchar", "character"),
          Map.entry("national char", "character"),
          Map.entry("national character", "character"),
          Map.entry("varchar", "character varying"),
          Map.entry("char varying", "character varying"),
          Map.entry("national char varying", "character varying"),
          Map.entry("national character varying", "character varying"),
          Map.entry("varbit", "bit varying"),
          Map.entry("timestamp", "timestamp without time zone"),
          Map.entry("timestamptz", "timestamp with time zone"),
          Map.entry("time", "time without time zone"),
          Map.entry("timetz", "time with time zone"));

  private TypeNames() {}

  /** Returns the name that PostgreSQL prints: {@code integer} for {@code int4}. */
  public static String inFull(String name) {
    return ALIASES.getOrDefault(name, name);
  }
}
