package benchmark;

import benchmark.HibernateEntities.UserEntity;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** With Hibernate: the posts by a join, the comments by a second statement for all of them. */
final class HibernateReading implements Reading {
  private final SessionFactory sessions;

  HibernateReading(DataSource pool) {
    this.sessions = HibernateEntities.on(pool);
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
        .createSelectionQuery(
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
}
