package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the SQL expression that each update sets the column to, unless the update sets it
 * itself.
 *
 * <p>{@code @OnUpdate("now()") Instant updatedAt} renders {@code update "posts" set "title" = ?,
 * "updated_at" = now() where ...}. It is part of the statement, not a trigger: other clients of the
 * database do not see it.
 *
 * <p>It may name columns of its own table, as in {@code @OnUpdate("version + 1")}: they are those
 * of the row that is there. In an upsert, where the row that could not be inserted has columns of
 * the same names, it renders {@code "version" = (select version + 1 from (select "posts".*) as
 * "posts")}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface OnUpdate {
  /** The SQL expression. */
  String value();
}
