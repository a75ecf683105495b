/**
 * Says how changes are made: in which order, in which transactions, and what is dangerous about
 * them.
 *
 * <pre>{@code
 * Plan plan = Plan.of(changes, Style.ONLINE);
 * plan.dangers().forEach(System.out::println);
 * for (Part part : plan.parts()) {
 *   System.out.println(part.script().sql());
 * }
 * }</pre>
 */
@NullMarked
package dev.virga.kit.plan;

import org.jspecify.annotations.NullMarked;
