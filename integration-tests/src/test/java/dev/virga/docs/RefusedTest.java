package dev.virga.docs;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/** What the pages say does not compile. */
final class RefusedTest {
  private static final String CLASS =
      """
      // region imports
      import static blog.Posts.*;
      import static dev.virga.sql.Aggregates.*;
      import static dev.virga.sql.Functions.*;
      import static dev.virga.sql.Sql.*;
      // endregion

      import blog.*;
      import dev.virga.Database;

      class Refused {
        void refused(Database db, long id) {
          %s
        }
      }
      """;

  private static Compilation compile(String body) {
    return javac()
        .withOptions("-proc:none")
        .compile(JavaFileObjects.forSourceString("Refused", CLASS.formatted(body)));
  }

  private static void refuses(String body) {
    body.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("//"))
        .forEach(line -> assertThat(compile(line)).failed());
  }

  @Test
  void acceptsWhatIsRight() {
    assertThat(compile("db.run(Users.findFirst(where(Users.EMAIL.eq(\"x\"))));"))
        .succeededWithoutWarnings();
  }

  @Test
  void refusesColumnsThatAreNotInTheQuery() {
    refuses(
        """
        // region refused-scope
        db.run(Users.findFirst(where(Posts.TITLE.eq("Rain"))));
        db.run(from(Users.USERS).select(Posts.TITLE));
        db.run(from(Users.USERS).leftJoin(Posts.POSTS).on(AUTHOR_ID.eq(Users.ID)).select(Posts.TITLE));
        // endregion
        """);
  }

  @Test
  void refusesValuesOfAnotherType() {
    refuses(
        """
        // region refused-type
        db.run(Users.findFirst(where(Users.EMAIL.eq(3))));
        // endregion
        """);
  }

  @Test
  void refusesWritesThatCannotBeRight() {
    refuses(
        """
        // region refused-write
        db.run(Users.insert(NewUser.email("ann@example.org")));
        db.run(Users.update(Users.BIO.set("Rain")));
        db.run(Users.delete());
        Users.insert(NewUser.email("ann@example.org").username("ann")).onConflict(Users.EMAIL);
        // endregion
        """);
  }
}
