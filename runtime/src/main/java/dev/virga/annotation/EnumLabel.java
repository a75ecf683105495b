package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a constant of an enum a label of its own in the database; without it, the label is the name
 * of the constant.
 *
 * <p>It is needed where a label is no name in Java, or one that Java would write otherwise:
 *
 * <pre>{@code
 * public enum Rating {
 *   G,
 *   @EnumLabel("PG-13") PG_13
 * }
 * }</pre>
 *
 * <p>becomes {@code create type "rating" as enum ('G', 'PG-13')}. A column of type {@code text}
 * holds the same labels.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface EnumLabel {
  /** The label, of 1 to 63 bytes, as it stands in the database. */
  String value();
}
