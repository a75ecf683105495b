package benchmark;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables and columns as jOOQ knows them; its generator would write the same. */
final class JooqColumns {
  static final Table<Record> USERS = table(name("users"));
  static final Field<Long> USER_ID = column("users", "id", SQLDataType.BIGINT);
  static final Field<String> EMAIL = column("users", "email", SQLDataType.CLOB);
  static final Field<String> NAME = column("users", "name", SQLDataType.CLOB);
  static final Field<String> BIO = column("users", "bio", SQLDataType.CLOB);
  static final Field<Instant> USER_CREATED_AT = column("users", "created_at", SQLDataType.INSTANT);

  static final Table<Record> POSTS = table(name("posts"));
  static final Field<Long> POST_ID = column("posts", "id", SQLDataType.BIGINT);
  static final Field<Long> AUTHOR_ID = column("posts", "author_id", SQLDataType.BIGINT);
  static final Field<String> TITLE = column("posts", "title", SQLDataType.CLOB);
  static final Field<Integer> VIEWS = column("posts", "views", SQLDataType.INTEGER);
  static final Field<Instant> POST_CREATED_AT = column("posts", "created_at", SQLDataType.INSTANT);

  static final Table<Record> COMMENTS = table(name("comments"));
  static final Field<Long> COMMENT_ID = column("comments", "id", SQLDataType.BIGINT);
  static final Field<Long> COMMENT_POST_ID = column("comments", "post_id", SQLDataType.BIGINT);
  static final Field<String> BODY = column("comments", "body", SQLDataType.CLOB);
  static final Field<Instant> COMMENT_CREATED_AT =
      column("comments", "created_at", SQLDataType.INSTANT);

  static final Table<Record> CUSTOMERS = table(name("customers"));
  static final Field<Long> CUSTOMER_ID = column("customers", "id", SQLDataType.BIGINT);
  static final Field<String> COMPANY = column("customers", "company", SQLDataType.CLOB);
  static final Field<String> CONTACT = column("customers", "contact", SQLDataType.CLOB);
  static final Field<String> CUSTOMER_EMAIL = column("customers", "email", SQLDataType.CLOB);
  static final Field<String> CITY = column("customers", "city", SQLDataType.CLOB);
  static final Field<String> COUNTRY = column("customers", "country", SQLDataType.CLOB);
  static final Field<BigDecimal> CREDIT = column("customers", "credit", SQLDataType.NUMERIC);
  static final Field<Double> RATING = column("customers", "rating", SQLDataType.DOUBLE);
  static final Field<Integer> VISITS = column("customers", "visits", SQLDataType.INTEGER);
  static final Field<Boolean> ACTIVE = column("customers", "active", SQLDataType.BOOLEAN);
  static final Field<LocalDate> SINCE = column("customers", "since", SQLDataType.LOCALDATE);
  static final Field<Instant> UPDATED_AT = column("customers", "updated_at", SQLDataType.INSTANT);

  static final Table<Record> ORDERS = table(name("orders"));
  static final Field<Long> ORDER_ID = column("orders", "id", SQLDataType.BIGINT);
  static final Field<Long> ORDER_CUSTOMER_ID = column("orders", "customer_id", SQLDataType.BIGINT);
  static final Field<LocalDate> ORDERED_ON = column("orders", "ordered_on", SQLDataType.LOCALDATE);

  static final Table<Record> DETAILS = table(name("order_details"));
  static final Field<Long> DETAIL_ORDER_ID =
      column("order_details", "order_id", SQLDataType.BIGINT);
  static final Field<Integer> QUANTITY = column("order_details", "quantity", SQLDataType.INTEGER);
  static final Field<BigDecimal> PRICE = column("order_details", "price", SQLDataType.NUMERIC);

  static final Table<Record> EVENTS = table(name("events"));
  static final Field<Long> EVENT_ID = column("events", "id", SQLDataType.BIGINT);
  static final Field<String> EVENT_NAME = column("events", "name", SQLDataType.CLOB);
  static final Field<Integer> WEIGHT = column("events", "weight", SQLDataType.INTEGER);
  static final Field<Instant> EVENT_CREATED_AT =
      column("events", "created_at", SQLDataType.INSTANT);

  static final Table<Record> COUNTERS = table(name("counters"));
  static final Field<Long> COUNTER_ID = column("counters", "id", SQLDataType.BIGINT);
  static final Field<String> COUNTER_NAME = column("counters", "name", SQLDataType.CLOB);
  static final Field<Integer> HITS = column("counters", "hits", SQLDataType.INTEGER);

  static final Table<Record> MEASUREMENTS = table(name("measurements"));
  static final Field<Long> MEASUREMENT_ID = column("measurements", "id", SQLDataType.BIGINT);
  static final Field<String> STATION = column("measurements", "station", SQLDataType.CLOB);
  static final Field<Integer> LEVEL = column("measurements", "level", SQLDataType.INTEGER);
  static final Field<Instant> TAKEN_AT = column("measurements", "taken_at", SQLDataType.INSTANT);

  private JooqColumns() {}

  private static <V> Field<V> column(String table, String column, DataType<V> type) {
    return field(name(table, column), type);
  }
}
