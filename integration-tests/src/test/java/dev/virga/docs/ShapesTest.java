package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.docs.PostCardShape.POST_CARD;
import static dev.virga.docs.TalkShape.TALK;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import blog.Comment;
import blog.Post;
import blog.Posts;
import blog.Tag;
import blog.User;
import blog.Users;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.virga.Database;
import dev.virga.annotation.Limit;
import dev.virga.annotation.OrderBy;
import dev.virga.annotation.Path;
import dev.virga.annotation.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/shapes.md}. */
final class ShapesTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  // region shape-records
  @Shape(User.class)
  record AuthorName(String username, Optional<String> bio) {}

  @Shape(Post.class)
  record PostCard(
      String title,
      AuthorName author,
      @Path("author.email") String contact,
      @Path("tags.name") List<String> tags,
      List<Comment> comments) {}

  // endregion

  // region shape-order
  @Shape(Post.class)
  record Talk(
      String title,
      @OrderBy({"createdAt desc", "id desc"}) @Limit(3) List<Comment> comments,
      @Path("comments.body") @OrderBy("id desc") Optional<String> lastWord,
      @OrderBy("name") List<Tag> tags) {}

  // endregion

  @Test
  void ordersLists() {
    // region shape-order-select
    Optional<Talk> talk = db.run(Posts.findById(1).select(TALK));
    // endregion
    assertThat(talk)
        .hasValueSatisfying(
            found -> {
              assertThat(found.comments()).extracting(Comment::body).containsExactly("Hm", "Nice!");
              assertThat(found.lastWord()).contains("Hm");
              assertThat(found.tags()).extracting(Tag::name).containsExactly("water", "weather");
            });
    docs.shows("shape-order.sql");
  }

  @Test
  void selectsAShape() {
    // region shape-select
    List<PostCard> cards = db.run(Posts.findMany(where(VIEWS.gt(100))).select(POST_CARD));
    // endregion
    assertThat(cards)
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.title()).isEqualTo("Rain in May");
              assertThat(card.author()).isEqualTo(new AuthorName("ann", Optional.of("Rain")));
              assertThat(card.contact()).isEqualTo("ann@example.org");
              assertThat(card.tags()).containsExactlyInAnyOrder("water", "weather");
              assertThat(card.comments()).extracting(Comment::body).contains("Nice!", "Hm");
            });
    docs.shows("shape-select.sql");
  }

  @Test
  void selectsAShapeOfARelation() {
    // region shape-of-relation
    Optional<List<PostCard>> latest =
        db.run(Users.findById(1).select(Users.POSTS.orderBy(ID.desc()).limit(1).select(POST_CARD)));
    // endregion
    assertThat(latest)
        .hasValueSatisfying(
            cards -> assertThat(cards).extracting(PostCard::title).containsExactly("No rain"));
    docs.shows("shape-of-relation.sql");
  }

  @Test
  void quotesTheProcessor() {
    String source =
        """
        // region shape-wrong
        @Shape(Post.class)
        record Headline(String titel, String author, User writer, List<String> comments) {}
        // endregion
        """;
    Compilation compilation =
        Compiler.javac()
            .withProcessors(ServiceLoader.load(Processor.class))
            .compile(
                JavaFileObjects.forSourceString(
                    "Headline",
                    "import blog.*;\nimport dev.virga.annotation.*;\nimport java.util.List;\n"
                        + source));
    String messages =
        compilation.errors().stream()
            .map(error -> error.getMessage(Locale.ROOT) + "\n")
            .collect(Collectors.joining());
    Page.requireShown("shape-wrong.txt", messages);
  }
}
