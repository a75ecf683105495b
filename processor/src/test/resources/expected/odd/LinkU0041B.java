package odd;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.ColumnTrait;
import dev.virga.sql.Count;
import dev.virga.sql.Delete;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.Insert;
import dev.virga.sql.InsertAll;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table <code>&#34;&#42;&#47; &#125; &#123;&#64;link &#92;u0041 &#60;b&#62; &#38; &#42;&#47;&#34;</code>: its columns, keys, relations and queries. Its rows are records of {@link Spelling.Comment}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface LinkU0041B {
  /**
   * The table <code>&#34;&#42;&#47; &#125; &#123;&#64;link &#92;u0041 &#60;b&#62; &#38; &#42;&#47;&#34;</code>.
   */
  Table<LinkU0041B, Spelling.Comment> LINK_U0041_B = Table.of("*/ } {@link \\u0041 <b> & */", LinkU0041B::read);

  /**
   * The column <code>&#34;&#42;&#47; &#125; &#123;&#64;code &#92;u0041 &#92;&#34;</code>: {@code bigint}.
   */
  NumberColumn.Updatable<LinkU0041B, Long> ID = LINK_U0041_B.number("*/ } {@code \\u0041 \\",
      Codecs.LONG);

  /**
   * The column {@code "body"}: {@code text}, <code>&#39;&#42;&#47; &#125; &#64;x &#92;u0041   &#36;L &#36;&#36;&#39;</code> by default.
   */
  TextColumn.Updatable<LinkU0041B> BODY = LINK_U0041_B.text("body",
      ColumnTrait.defaultTo("'*/ } @x \\u0041 \n"
      + " $L $$'"));

  /**
   * The primary key <code>&#34;&#42;&#47; &#125; &#123;&#64;code &#92;u0041 &#92;&#34;</code>.
   */
  UniqueKey<LinkU0041B> PRIMARY_KEY = LINK_U0041_B.key("*/ } {@link \\u0041 <b> & */_pkey",
      "*/ } {@code \\u0041 \\");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<LinkU0041B, Spelling.Comment> findById(long id) {
    return FindFirst.byKey(LINK_U0041_B, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<LinkU0041B, Spelling.Comment> findFirst(Clause<? super LinkU0041B>... clauses) {
    return FindFirst.of(LINK_U0041_B, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<LinkU0041B, Spelling.Comment> findMany(Clause<? super LinkU0041B>... clauses) {
    return FindMany.of(LINK_U0041_B, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super LinkU0041B>... filters) {
    return Count.rows(LINK_U0041_B, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super LinkU0041B>... filters) {
    return Count.any(LINK_U0041_B, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<LinkU0041B, Spelling.Comment> insert(NewComment row) {
    return Insert.of(LINK_U0041_B, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<LinkU0041B, Spelling.Comment> insert(Collection<NewComment> rows) {
    return InsertAll.of(LINK_U0041_B, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<LinkU0041B, Spelling.Comment> update(Assignment<? super LinkU0041B> first,
      Assignment<? super LinkU0041B>... more) {
    return Update.of(LINK_U0041_B, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<LinkU0041B, Spelling.Comment> update(
      Collection<? extends Assignment<? super LinkU0041B>> changes) {
    return Update.of(LINK_U0041_B, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<LinkU0041B, Spelling.Comment> delete(Where<? super LinkU0041B> filter) {
    return Delete.of(LINK_U0041_B, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<LinkU0041B, Spelling.Comment> deleteEveryRow() {
    return Delete.ofEveryRow(LINK_U0041_B);
  }

  private static Spelling.Comment read(Row row, int i) {
    return new Spelling.Comment(row.getLong(i), row.get(i + 1, Codecs.TEXT));
  }
}
