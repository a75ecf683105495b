package benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;

/** With Hibernate: the posts by a join, the comments by a second statement for all of them. */
final class HibernateReading implements Reading {
  private final SessionFactory sessions;

  HibernateReading(DataSource pool) {
    Configuration configuration = new Configuration();
    configuration.addAnnotatedClass(UserEntity.class);
    configuration.addAnnotatedClass(PostEntity.class);
    configuration.addAnnotatedClass(CommentEntity.class);
    configuration.getProperties().put("hibernate.connection.datasource", pool);
    this.sessions = configuration.buildSessionFactory();
  }

  @Override
  public List<UserWithPosts> posts(long first, int users) {
    try (Session session = sessions.openSession()) {
      return users(session, first, users).stream()
          .map(
              user ->
                  new UserWithPosts(
                      user.row(), user.posts.stream().map(post -> post.row(user.id)).toList()))
          .toList();
    }
  }

  @Override
  public List<UserFeed> feeds(long first, int users) {
    try (Session session = sessions.openSession()) {
      return users(session, first, users).stream().map(UserEntity::feed).toList();
    }
  }

  private static List<UserEntity> users(Session session, long first, int users) {
    session.setDefaultReadOnly(true);
    return session
        .createQuery(
            "select distinct u from User u left join fetch u.posts where u.id between :first and :last order by u.id",
            UserEntity.class)
        .setParameter("first", first)
        .setParameter("last", first + users - 1)
        .getResultList();
  }

  @Override
  public void close() {
    sessions.close();
  }

  /** A user as Hibernate keeps it. */
  @Entity(name = "User")
  @Table(name = "users")
  @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
  static class UserEntity {
    @Id long id;
    String email;
    String name;
    @Nullable String bio;

    @Column(name = "created_at")
    Instant createdAt;

    @OneToMany(mappedBy = "author")
    @OrderBy("id")
    Set<PostEntity> posts = new LinkedHashSet<>();

    User row() {
      return new User(id, email, name, bio, createdAt);
    }

    UserFeed feed() {
      return new UserFeed(row(), posts.stream().map(post -> post.feed(id)).toList());
    }
  }

  /** A post as Hibernate keeps it. */
  @Entity(name = "Post")
  @Table(name = "posts")
  @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
  static class PostEntity {
    @Id long id;
    String title;
    int views;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    UserEntity author;

    @Column(name = "created_at")
    Instant createdAt;

    @OneToMany(mappedBy = "post")
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    Set<CommentEntity> comments = new LinkedHashSet<>();

    Post row(long authorId) {
      return new Post(id, authorId, title, views, createdAt);
    }

    PostWithComments feed(long authorId) {
      return new PostWithComments(
          row(authorId), comments.stream().map(comment -> comment.row(id)).toList());
    }
  }

  /** A comment as Hibernate keeps it. */
  @Entity(name = "Comment")
  @Table(name = "comments")
  @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
  static class CommentEntity {
    @Id long id;
    String body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    PostEntity post;

    @Column(name = "created_at")
    Instant createdAt;

    Comment row(long postId) {
      return new Comment(id, postId, body, createdAt);
    }
  }
}
