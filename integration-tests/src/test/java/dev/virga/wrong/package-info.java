/**
 * What must not compile: the programs below the resource folder {@code wrong}, each with one wrong
 * line and, beside it, the line that is right.
 *
 * <pre>{@code
 * final class WhereOfFindFirst {
 *   // error: required: Clause<? super Users> ... found: Where<Posts>
 *   Object query = Users.findFirst(where(Posts.TITLE.eq("x")));
 *   // right: Object query = Users.findFirst(where(Users.EMAIL.eq("x")));
 * }
 * }</pre>
 *
 * <p>Each program is compiled twice by each compiler: as it is, where the line below {@code error}
 * must be refused and no other; and with the {@code right} line in its place, which must compile,
 * so that a program is refused for its wrong line alone. The text behind {@code error} is what the
 * JDK's compiler says, without package names; {@code ...} stands for any text.
 */
@NullMarked
package dev.virga.wrong;

import org.jspecify.annotations.NullMarked;
