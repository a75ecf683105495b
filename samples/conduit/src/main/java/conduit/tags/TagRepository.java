package conduit.tags;

import static conduit.tags.ArticleTags.*;
import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Sql.*;

import dev.virga.Database;
import java.util.ArrayList;
import java.util.List;

/** Stores which tags articles carry. */
public final class TagRepository {
  private final Database db;

  public TagRepository(Database db) {
    this.db = db;
  }

  /** Returns the tags that articles carry, those of the most articles first. */
  public List<String> mostUsed() {
    return db.run(
        from(ARTICLE_TAGS).groupBy(NAME).orderBy(count().desc(), NAME.asc()).select(NAME));
  }

  /** Gives tags to an article that has none, in their order. */
  public void add(long articleId, List<String> tags) {
    if (!tags.isEmpty()) {
      db.run(ArticleTags.insert(rows(articleId, tags)));
    }
  }

  /** Gives tags to an article, in their order, in place of those that it has. */
  public void replace(long articleId, List<String> tags) {
    db.batch(
        ArticleTags.delete(where(ARTICLE_ID.eq(articleId))),
        ArticleTags.insert(rows(articleId, tags)),
        Long::sum);
  }

  private static List<NewArticleTag> rows(long articleId, List<String> tags) {
    List<NewArticleTag> rows = new ArrayList<>();
    for (String tag : tags) {
      rows.add(NewArticleTag.articleId(articleId).name(tag).position(rows.size()));
    }
    return rows;
  }
}
