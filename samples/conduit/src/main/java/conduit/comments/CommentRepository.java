package conduit.comments;

import static conduit.comments.Comments.*;
import static dev.virga.sql.Sql.*;

import conduit.articles.Articles;
import conduit.database.MissingRow;
import conduit.profiles.ProfileRepository;
import dev.virga.Database;
import dev.virga.ForeignKeyViolation;
import dev.virga.sql.Selectable;
import java.util.List;
import java.util.Optional;

/** Stores comments, and reads them as a viewer sees them. */
public final class CommentRepository {
  private final Database db;

  public CommentRepository(Database db) {
    this.db = db;
  }

  /** Returns the comments on an article, newest first; empty when there is no such article. */
  public Optional<List<CommentView>> findAll(String articleSlug, Optional<Long> viewer) {
    return db.run(
        Articles.findFirst(where(Articles.SLUG.eq(articleSlug)))
            .select(Articles.COMMENTS.orderBy(CREATED_AT.desc(), ID.desc()).select(view(viewer))));
  }

  /** Returns a comment on an article as it is stored. */
  public Optional<Comment> findStored(long articleId, long id) {
    return db.run(Comments.findFirst(where(ARTICLE_ID.eq(articleId), ID.eq(id))));
  }

  /** Stores a new comment and returns it as its author sees it. */
  public CommentView create(long articleId, long authorId, String body) {
    NewComment comment = NewComment.articleId(articleId).authorId(authorId).body(body);
    try {
      return db.transaction(
          () -> {
            long id = db.run(Comments.insert(comment).returning(ID));
            return db.run(Comments.findFirst(where(ID.eq(id))).select(view(Optional.of(authorId))))
                .orElseThrow();
          });
    } catch (ForeignKeyViolation e) {
      throw MissingRow.problem(e);
    }
  }

  private static Selectable<Comments, CommentView> view(Optional<Long> viewer) {
    return row(
        CommentView::new,
        ID,
        CREATED_AT,
        UPDATED_AT,
        BODY,
        AUTHOR.select(ProfileRepository.profile(viewer)));
  }

  public void delete(long id) {
    db.run(Comments.delete(where(ID.eq(id))));
  }
}
