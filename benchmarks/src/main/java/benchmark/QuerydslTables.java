package benchmark;

import com.querydsl.core.types.ConstructorExpression;
import com.querydsl.core.types.Projections;
import com.querydsl.core.types.dsl.BooleanPath;
import com.querydsl.core.types.dsl.DatePath;
import com.querydsl.core.types.dsl.DateTimePath;
import com.querydsl.core.types.dsl.NumberPath;
import com.querydsl.core.types.dsl.StringPath;
import com.querydsl.sql.RelationalPathBase;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** The tables and columns as Querydsl knows them; its generator would write the same. */
final class QuerydslTables {
  static final Users USERS = new Users();
  static final Posts POSTS = new Posts();
  static final Customers CUSTOMERS = new Customers();
  static final Orders ORDERS = new Orders();
  static final Details DETAILS = new Details();
  static final Events EVENTS = new Events();
  static final Counters COUNTERS = new Counters();
  static final Measurements MEASUREMENTS = new Measurements();

  private QuerydslTables() {}

  /** What all tables have in common. */
  private abstract static class Named<T> extends RelationalPathBase<T> {
    @Serial private static final long serialVersionUID = 1;

    Named(Class<T> type, String name) {
      super(type, name, null, name);
    }
  }

  static final class Users extends Named<User> {
    @Serial private static final long serialVersionUID = 1;

    final NumberPath<Long> id = createNumber("id", Long.class);
    final StringPath email = createString("email");
    final StringPath name = createString("name");
    final StringPath bio = createString("bio");
    final DateTimePath<Instant> createdAt = createDateTime("created_at", Instant.class);

    private Users() {
      super(User.class, "users");
    }

    ConstructorExpression<User> row() {
      return Projections.constructor(User.class, id, email, name, bio, createdAt);
    }
  }

  static final class Posts extends Named<Post> {
    @Serial private static final long serialVersionUID = 1;

    final NumberPath<Long> id = createNumber("id", Long.class);
    final NumberPath<Long> authorId = createNumber("author_id", Long.class);
    final StringPath title = createString("title");
    final NumberPath<Integer> views = createNumber("views", Integer.class);
    final DateTimePath<Instant> createdAt = createDateTime("created_at", Instant.class);

    private Posts() {
      super(Post.class, "posts");
    }

    ConstructorExpression<Post> row() {
      return Projections.constructor(Post.class, id, authorId, title, views, createdAt);
    }
  }

  static final class Customers extends Named<Customer> {
    @Serial private static final long serialVersionUID = 1;

    final NumberPath<Long> id = createNumber("id", Long.class);
    final StringPath company = createString("company");
    final StringPath contact = createString("contact");
    final StringPath email = createString("email");
    final StringPath city = createString("city");
    final StringPath country = createString("country");
    final NumberPath<BigDecimal> credit = createNumber("credit", BigDecimal.class);
    final NumberPath<Double> rating = createNumber("rating", Double.class);
    final NumberPath<Integer> visits = createNumber("visits", Integer.class);
    final BooleanPath active = createBoolean("active");
    final DatePath<LocalDate> since = createDate("since", LocalDate.class);
    final DateTimePath<Instant> updatedAt = createDateTime("updated_at", Instant.class);

    private Customers() {
      super(Customer.class, "customers");
    }

    ConstructorExpression<Customer> row() {
      return Projections.constructor(
          Customer.class,
          id,
          company,
          contact,
          email,
          city,
          country,
          credit,
          rating,
          visits,
          active,
          since,
          updatedAt);
    }
  }

  static final class Orders extends Named<Order> {
    @Serial private static final long serialVersionUID = 1;

    final NumberPath<Long> id = createNumber("id", Long.class);
    final NumberPath<Long> customerId = createNumber("customer_id", Long.class);
    final DatePath<LocalDate> orderedOn = createDate("ordered_on", LocalDate.class);

    private Orders() {
      super(Order.class, "orders");
    }
  }

  static final class Details extends Named<OrderDetail> {
    @Serial private static final long serialVersionUID = 1;

    final NumberPath<Long> orderId = createNumber("order_id", Long.class);
    final NumberPath<Integer> quantity = createNumber("quantity", Integer.class);
    final NumberPath<BigDecimal> price = createNumber("price", BigDecimal.class);

    private Details() {
      super(OrderDetail.class, "order_details");
    }
  }

  static final class Events extends Named<Event> {
    @Serial private static final long serialVersionUID = 1;

    final NumberPath<Long> id = createNumber("id", Long.class);
    final StringPath name = createString("name");
    final NumberPath<Integer> weight = createNumber("weight", Integer.class);
    final DateTimePath<Instant> createdAt = createDateTime("created_at", Instant.class);

    private Events() {
      super(Event.class, "events");
    }
  }

  static final class Counters extends Named<Counter> {
    @Serial private static final long serialVersionUID = 1;

    final NumberPath<Long> id = createNumber("id", Long.class);
    final StringPath name = createString("name");
    final NumberPath<Integer> hits = createNumber("hits", Integer.class);

    private Counters() {
      super(Counter.class, "counters");
    }

    ConstructorExpression<Counter> row() {
      return Projections.constructor(Counter.class, id, name, hits);
    }
  }

  static final class Measurements extends Named<Measurement> {
    @Serial private static final long serialVersionUID = 1;

    final NumberPath<Long> id = createNumber("id", Long.class);
    final StringPath station = createString("station");
    final NumberPath<Integer> level = createNumber("level", Integer.class);
    final DateTimePath<Instant> takenAt = createDateTime("taken_at", Instant.class);

    private Measurements() {
      super(Measurement.class, "measurements");
    }

    ConstructorExpression<Measurement> row() {
      return Projections.constructor(Measurement.class, id, station, level, takenAt);
    }
  }
}
