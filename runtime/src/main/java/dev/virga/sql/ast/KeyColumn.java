package dev.virga.sql.ast;

import dev.virga.codec.Codec;

/** A column of a table's key, which is not null. */
public record KeyColumn(String name, Codec<?> codec) {
  @Override
  public String toString() {
    return name;
  }
}
