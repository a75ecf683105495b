package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method returns the query of a view: migrations make the view of it.
 *
 * <p>The method is static, without parameters, not private, and stands in the {@link View} record.
 * What it returns is a {@link dev.virga.sql.Subquery} of records of the view, so that the compiler
 * checks that the view has the columns of the record:
 *
 * <pre>{@code
 * @View("active_users")
 * record ActiveUser(@Id long id, String name) {
 *   @ViewQuery
 *   static Subquery<ActiveUser> active() {
 *     return from(USERS).where(STATUS.eq(Status.ACTIVE)).select(row(ActiveUser::new, Users.ID, Users.NAME));
 *   }
 * }
 * }</pre>
 *
 * <p>is
 *
 * <pre>{@code
 * create view "active_users" as
 * select "id", "name" from "users" where "status" = 'ACTIVE'
 * }</pre>
 *
 * <p>The values in the query become a part of its text, and a column that has another name there
 * takes that of the component. The kit runs the method when it reads what the records declare, so
 * that it needs the classes that the method uses, and no database.
 *
 * @see View#query
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ViewQuery {}
