package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the column that counts a row's changes, of type {@code short}, {@code int} or {@code
 * long}: a new row has version 1, each update counts it up, and no statement gives it a value.
 *
 * <p>{@code updateById} of the generated class takes the version that the row was read with. Where
 * it has another one by now, nothing is changed, and a {@link dev.virga.StaleRow} is thrown. An
 * update that says nothing of the version does not compile: {@code ofAnyVersion()} says that it is
 * meant.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
