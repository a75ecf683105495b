package conduit.comments;

import conduit.articles.ArticleService;
import conduit.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Shows comments; lets users write them, and authors delete their own. */
public final class CommentService {
  private final CommentRepository comments;
  private final ArticleService articles;

  public CommentService(CommentRepository comments, ArticleService articles) {
    this.comments = comments;
    this.articles = articles;
  }

  public List<CommentView> list(String articleSlug, Optional<Long> viewer) {
    return comments.findAll(articleSlug, viewer).orElseThrow(() -> Problem.notFound("article"));
  }

  public CommentView add(long authorId, String articleSlug, String body) {
    return comments.create(articles.idOf(articleSlug), authorId, body);
  }

  public void delete(long userId, String articleSlug, long id) {
    Comment comment =
        comments
            .findStored(articles.idOf(articleSlug), id)
            .orElseThrow(() -> Problem.notFound("comment"));
    if (comment.authorId() != userId) {
      throw Problem.forbidden("comment");
    }
    comments.delete(id);
  }
}
