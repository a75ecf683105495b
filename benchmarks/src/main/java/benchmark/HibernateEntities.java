package benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Generated;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;

/** The tables as Hibernate knows them. */
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
final class HibernateEntities {
  private HibernateEntities() {}

  static SessionFactory on(DataSource pool) {
    Configuration configuration = new Configuration();
    List.of(
            UserEntity.class,
            PostEntity.class,
            CommentEntity.class,
            CustomerEntity.class,
            OrderEntity.class,
            OrderDetailEntity.class,
            EventEntity.class,
            CounterEntity.class,
            MeasurementEntity.class)
        .forEach(configuration::addAnnotatedClass);
    configuration.getProperties().put("hibernate.connection.datasource", pool);
    configuration.getProperties().put("hibernate.jdbc.batch_size", "1000");
    return configuration.buildSessionFactory();
  }

  /** A user. */
  @Entity(name = "User")
  @Table(name = "users")
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

  /** A post. */
  @Entity(name = "Post")
  @Table(name = "posts")
  static class PostEntity {
    @Id long id;
    String title;
    int views;

    @Column(name = "author_id", insertable = false, updatable = false)
    long authorId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    UserEntity author;

    @Column(name = "created_at")
    Instant createdAt;

    @OneToMany(mappedBy = "post")
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    Set<CommentEntity> comments = new LinkedHashSet<>();

    Post row(long author) {
      return new Post(id, author, title, views, createdAt);
    }

    PostWithComments feed(long author) {
      return new PostWithComments(
          row(author), comments.stream().map(comment -> comment.row(id)).toList());
    }
  }

  /** A comment. */
  @Entity(name = "Comment")
  @Table(name = "comments")
  static class CommentEntity {
    @Id long id;
    String body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    PostEntity post;

    @Column(name = "created_at")
    Instant createdAt;

    Comment row(long post) {
      return new Comment(id, post, body, createdAt);
    }
  }

  /** A customer. */
  @Entity(name = "Customer")
  @Table(name = "customers")
  static class CustomerEntity {
    @Id long id;
    String company;
    @Nullable String contact;
    String email;
    String city;
    String country;
    BigDecimal credit;
    double rating;
    int visits;
    boolean active;
    LocalDate since;

    @Column(name = "updated_at")
    Instant updatedAt;

    Customer row() {
      return new Customer(
          id, company, contact, email, city, country, credit, rating, visits, active, since,
          updatedAt);
    }
  }

  /** An order. */
  @Entity(name = "Order")
  @Table(name = "orders")
  static class OrderEntity {
    @Id long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "ordered_on")
    LocalDate orderedOn;
  }

  /** A product in an order. */
  @Entity(name = "OrderDetail")
  @Table(name = "order_details")
  @IdClass(OrderDetailKey.class)
  static class OrderDetailEntity {
    @Id
    @Column(name = "order_id")
    long orderId;

    @Id
    @Column(name = "product_id")
    long productId;

    int quantity;
    BigDecimal price;
  }

  /** The key of a product in an order. */
  record OrderDetailKey(long orderId, long productId) {}

  /** An event. */
  @Entity(name = "Event")
  @Table(name = "events")
  static class EventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    String name;
    int weight;

    @Generated
    @Column(name = "created_at")
    Instant createdAt;

    static EventEntity of(Rain row) {
      EventEntity event = new EventEntity();
      event.name = row.name();
      event.weight = row.weight();
      return event;
    }

    Event row() {
      return new Event(id, name, weight, createdAt);
    }
  }

  /** A counter. */
  @Entity(name = "Counter")
  @Table(name = "counters")
  static class CounterEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    String name;
    int hits;
  }

  /** A measurement. */
  @Entity(name = "Measurement")
  @Table(name = "measurements")
  static class MeasurementEntity {
    @Id long id;
    String station;
    int level;

    @Column(name = "taken_at")
    Instant takenAt;

    Measurement row() {
      return new Measurement(id, station, level, takenAt);
    }
  }
}
