package conduit.articles;

import static conduit.articles.Articles.*;
import static dev.virga.sql.DateTimes.*;
import static dev.virga.sql.Sql.*;

import conduit.database.MissingRow;
import conduit.favorites.Favorites;
import conduit.profiles.Follows;
import conduit.profiles.ProfileRepository;
import conduit.tags.ArticleTags;
import conduit.tags.TagRepository;
import conduit.users.Users;
import dev.virga.Database;
import dev.virga.ForeignKeyViolation;
import dev.virga.UniqueViolation;
import dev.virga.sql.Assignment;
import dev.virga.sql.Condition;
import dev.virga.sql.Selectable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores articles with their tags, and reads them as a viewer sees them. */
public final class ArticleRepository {
  private final Database db;
  private final TagRepository tags;

  public ArticleRepository(Database db, TagRepository tags) {
    this.db = db;
    this.tags = tags;
  }

  /** Returns a portion of the articles, newest first, and how many there are: one round trip. */
  public ArticlePage page(ArticleFilter filter, Portion portion, Optional<Long> viewer) {
    return page(
        allOf(
            filter.tag().map(tag -> TAGS.any(ArticleTags.NAME.eq(tag))),
            filter.author().map(author -> AUTHOR.has(Users.USERNAME.eq(author))),
            filter
                .favorited()
                .map(user -> FAVORITES.any(Favorites.USER.has(Users.USERNAME.eq(user))))),
        portion,
        viewer);
  }

  /**
   * Returns a portion of the articles of the authors that a reader follows, as {@link #page} does.
   */
  public ArticlePage feed(long readerId, Portion portion) {
    return page(
        AUTHOR.has(Users.FOLLOWERS.any(Follows.FOLLOWER_ID.eq(readerId))),
        portion,
        Optional.of(readerId));
  }

  private ArticlePage page(Condition<Articles> filter, Portion portion, Optional<Long> viewer) {
    return db.batch(
        Articles.findMany(
                where(filter),
                orderBy(CREATED_AT.desc(), ID.desc()),
                limit(portion.limit()),
                offset(portion.offset()))
            .select(summary(viewer)),
        Articles.count(where(filter)),
        ArticlePage::new);
  }

  public Optional<ArticleView> find(String slug, Optional<Long> viewer) {
    return db.run(
        Articles.findFirst(where(SLUG.eq(slug)))
            .select(row(ArticleView::new, summary(viewer), BODY)));
  }

  private static Selectable<Articles, ArticleSummary> summary(Optional<Long> viewer) {
    Condition<Articles> favorited =
        anyOf(viewer.map(id -> FAVORITES.any(Favorites.USER_ID.eq(id))));
    return row(
        ArticleSummary::new,
        SLUG,
        TITLE,
        DESCRIPTION,
        TAGS.select(ArticleTags.NAME).orderBy(ArticleTags.POSITION.asc()),
        CREATED_AT,
        UPDATED_AT,
        favorited,
        FAVORITES.count(),
        AUTHOR.select(ProfileRepository.profile(viewer)));
  }

  public Optional<Long> findId(String slug) {
    return db.run(Articles.findFirst(where(SLUG.eq(slug))).select(ID));
  }

  /** Returns an article as it is stored. */
  public Optional<Article> findStored(String slug) {
    return db.run(Articles.findFirst(where(SLUG.eq(slug))));
  }

  /** Stores a new article with its tags and returns its slug. */
  public String create(long authorId, ArticleDraft draft) {
    return db.transaction(
        () -> {
          Article article =
              insert(authorId, draft, Slug.of(draft.title()))
                  .or(() -> insert(authorId, draft, Slug.distinct(draft.title())))
                  .orElseThrow();
          tags.add(article.id(), draft.tags());
          return article.slug();
        });
  }

  /** Stores a new article, unless there is one with the slug. */
  private Optional<Article> insert(long authorId, ArticleDraft draft, String slug) {
    NewArticle article =
        NewArticle.authorId(authorId)
            .slug(slug)
            .title(draft.title())
            .description(draft.description())
            .body(draft.body());
    try {
      return db.run(Articles.insert(article).onConflict(UNIQUE_SLUG).doNothing().returning());
    } catch (ForeignKeyViolation e) {
      throw MissingRow.problem(e);
    }
  }

  /**
   * Changes an article and returns its slug, a new one if its title asks for that; empty when there
   * is no such article any more.
   */
  public Optional<String> update(Article article, ArticleChanges changes) {
    Optional<String> title =
        changes.title().filter(changed -> !Slug.isSame(changed, article.title()));
    try {
      return update(article.id(), changes, title.map(Slug::of));
    } catch (UniqueViolation e) {
      if (!UNIQUE_SLUG.isViolatedBy(e)) {
        throw e;
      }
      return update(article.id(), changes, title.map(Slug::distinct));
    }
  }

  private Optional<String> update(long id, ArticleChanges changes, Optional<String> slug) {
    List<Assignment<Articles>> assignments =
        Stream.of(
                changes.title().map(TITLE::set),
                changes.description().map(DESCRIPTION::set),
                changes.body().map(BODY::set),
                slug.map(SLUG::set),
                Optional.of(UPDATED_AT.set(now())))
            .flatMap(Optional::stream)
            .toList();
    return db.transaction(
        () -> {
          Optional<String> changed =
              db.run(Articles.update(assignments).where(ID.eq(id)).returning(SLUG)).stream()
                  .findFirst();
          if (changed.isPresent()) {
            changes.tags().ifPresent(names -> tags.replace(id, names));
          }
          return changed;
        });
  }

  /** Deletes an article; tags, favorites and comments go with it. */
  public void delete(long id) {
    db.run(Articles.delete(where(ID.eq(id))));
  }
}
