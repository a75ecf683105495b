package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.NewPost;
import blog.Posts;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.Query;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/errors.md}. */
final class ErrorsTest {
  @RegisterExtension static final Docs docs = new Docs();

  @Test
  void quotesTheProcessor() {
    String source =
        """
        // region misspelt
        @Table("notes")
        @Index("createdat")
        record Note(@Id long id, String text, Instant createdAt) {}
        // endregion
        """;
    Compilation compilation =
        Compiler.javac()
            .withProcessors(ServiceLoader.load(Processor.class))
            .compile(
                JavaFileObjects.forSourceString(
                    "Note",
                    "import dev.virga.annotation.*;\nimport java.time.Instant;\n" + source));
    String message = compilation.errors().get(0).getMessage(Locale.ROOT);
    Page.requireShown("misspelt.txt", message + "\n");
  }

  // region invalid-query
  Query<Long> deletePosts(Optional<String> title) {
    return Posts.delete(where(allOf(title.map(t -> TITLE.eq(t)))));
  }

  // endregion

  @Test
  void quotesAQueryThatCannotBeRight() {
    assertThatThrownBy(() -> deletePosts(Optional.empty()))
        .isInstanceOf(InvalidQueryException.class)
        .satisfies(e -> Page.requireShown("invalid-query.txt", e.getMessage() + "\n"));
  }

  @Test
  void quotesTheDatabase() {
    assertThatThrownBy(
            () -> docs.database().run(Posts.insert(NewPost.authorId(1).title("").body("Empty"))))
        .isInstanceOf(DatabaseException.class)
        .satisfies(e -> Page.requireShown("check.txt", Page.lines(e)));
  }
}
