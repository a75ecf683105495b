package benchmark;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;

/** The statements as MyBatis takes them. Public for MyBatis, which implements it. */
public interface MyBatisRows {
  /** Reads a user by a unique key. */
  @Select("select id, email, name, bio, created_at from users where email = #{email} limit 1")
  Optional<User> findOne(@Param("email") String email);

  /** Reads all users. */
  @Select("select id, email, name, bio, created_at from users order by id")
  List<User> users();

  /** Reads all customers. */
  @Select(
      "select id, company, contact, email, city, country, credit, rating, visits, active, since,"
          + " updated_at from customers order by id")
  List<Customer> customers();

  /** Reads the latest posts that pass the filters that are given. */
  @Select(
      """
      <script>
      select id, author_id, title, views, created_at from posts
      <where>
        <if test="author != null">author_id = #{author}</if>
        <if test="minimumViews != null">and views &gt;= #{minimumViews}</if>
        <if test="title != null">and title like #{title}</if>
      </where>
      order by created_at desc limit #{limit}
      </script>
      """)
  List<Post> search(
      @Param("author") Long author,
      @Param("minimumViews") Integer minimumViews,
      @Param("title") String title,
      @Param("limit") long limit);

  /** Reads orders, with sums over their details. */
  @Select(
      """
      select orders.id, customers.company, orders.ordered_on, count(*) as details,
        sum(order_details.quantity) as quantity, sum(order_details.price) as price
      from orders
      join customers on customers.id = orders.customer_id
      join order_details on order_details.order_id = orders.id
      where orders.id between #{first} and #{last}
      group by orders.id, customers.company
      order by orders.id""")
  List<OrderTotal> totals(@Param("first") long first, @Param("last") long last);

  /** Inserts a row, and returns it. */
  @Select(
      value =
          "insert into events (name, weight) values (#{name}, #{weight})"
              + " returning id, name, weight, created_at",
      affectData = true)
  @Options(flushCache = Options.FlushCachePolicy.TRUE)
  Event insertReturning(@Param("name") String name, @Param("weight") int weight);

  /** Inserts a row. */
  @Insert("insert into events (name, weight) values (#{name}, #{weight})")
  int insert(@Param("name") String name, @Param("weight") int weight);

  /** Changes a counter. */
  @Update("update counters set hits = #{hits} where id = #{id}")
  int update(@Param("id") long id, @Param("hits") int hits);

  /** Inserts a counter, or changes it. */
  @Insert(
      "insert into counters (name, hits) values (#{name}, #{hits})"
          + " on conflict (name) do update set hits = excluded.hits")
  int upsert(@Param("name") String name, @Param("hits") int hits);

  /** Reads a counter. */
  @Select("select id, name, hits from counters where id = #{id}")
  Counter counter(@Param("id") long id);

  /** Reads a million rows as they come. */
  @Select("select id, station, level, taken_at from measurements")
  @Options(fetchSize = 1000)
  Cursor<Measurement> measurements();
}
