package blog;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.Count;
import dev.virga.sql.Delete;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.Insert;
import dev.virga.sql.InsertAll;
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
 * The table {@code "tags"}: its columns, keys, relations and queries. Its rows are records of {@link Tag}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Tags {
  /**
   * The table {@code "tags"}.
   */
  Table<Tags, Tag> TAGS = Table.of("tags", Tags::read);

  /**
   * The column {@code "name"}: {@code text}.
   */
  TextColumn.Updatable<Tags> NAME = TAGS.text("name");

  /**
   * The primary key {@code "name"}.
   */
  UniqueKey<Tags> PRIMARY_KEY = TAGS.key("tags_pkey", "name");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Tags, Tag> findById(String name) {
    return FindFirst.byKey(TAGS, Sql.where(NAME.eq(name)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Tags, Tag> findFirst(Clause<? super Tags>... clauses) {
    return FindFirst.of(TAGS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Tags, Tag> findMany(Clause<? super Tags>... clauses) {
    return FindMany.of(TAGS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Tags>... filters) {
    return Count.rows(TAGS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Tags>... filters) {
    return Count.any(TAGS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Tags, Tag> insert(NewTag row) {
    return Insert.of(TAGS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Tags, Tag> insert(Collection<NewTag> rows) {
    return InsertAll.of(TAGS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Tags, Tag> update(Assignment<? super Tags> first,
      Assignment<? super Tags>... more) {
    return Update.of(TAGS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Tags, Tag> update(Collection<? extends Assignment<? super Tags>> changes) {
    return Update.of(TAGS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Tags, Tag> delete(Where<? super Tags> filter) {
    return Delete.of(TAGS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Tags, Tag> deleteEveryRow() {
    return Delete.ofEveryRow(TAGS);
  }

  private static Tag read(Row row, int i) {
    return new Tag(row.get(i, Codecs.TEXT));
  }
}
