package dev.virga.query;

import static blog.Users.EMAIL;
import static blog.Users.ID;
import static blog.Users.USERS;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.Posts;
import blog.Users;
import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.Param;
import dev.virga.sql.Subquery;
import dev.virga.sql.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.Orders;
import shop.Status;

/** The query of a view is kept: its values are text, and its columns have names. */
final class ViewQueryTest {
  private static final Table<ViewQueryTest, Contact> CONTACTS = view();

  /** A row of the view. */
  record Contact(long number, String email) {}

  private static Table<ViewQueryTest, Contact> view() {
    Table<ViewQueryTest, Contact> view =
        Table.ofView(
            "contacts",
            (row, index) -> {
              throw new UnsupportedOperationException("nothing is read");
            });
    view.column("number", Codecs.LONG);
    view.text("email");
    return view;
  }

  @Test
  void namesColumnsThatHaveOtherNames() {
    assertThat(
            CONTACTS.viewQuery(
                from(Orders.ORDERS)
                    .where(Orders.STATUS.eq(Status.OPEN), Orders.NOTE.isNotNull())
                    .select(row(Contact::new, Orders.ID, coalesce(Orders.NOTE, "")))))
        .isEqualTo(
            "select \"id\" as \"number\", coalesce(\"note\", '') as \"email\" from \"orders\""
                + " where \"status\" = 'OPEN' and \"note\" is not null");
  }

  @Test
  void namesTheColumnsOfTheFirstBranchAndOfNoOther() {
    Subquery<Contact> first = from(USERS).where(ID.gt(5L)).select(row(Contact::new, ID, EMAIL));
    Subquery<Contact> second =
        from(USERS)
            .where(ID.in(from(Posts.POSTS).where(Posts.TITLE.eq("it's ?")).select(Posts.AUTHOR_ID)))
            .select(row(Contact::new, ID, val("none")));

    assertThat(CONTACTS.viewQuery(first.union(second)))
        .isEqualTo(
            "select \"users\".\"id\" as \"number\", \"users\".\"email\" from \"users\""
                + " where \"users\".\"id\" > 5 union select \"users\".\"id\", 'none' from \"users\""
                + " where \"users\".\"id\" in (select \"posts\".\"author_id\" from \"posts\""
                + " where \"posts\".\"title\" = 'it''s ?')");
  }

  @Test
  void castsValuesWhoseTypeIsNotSeen() {
    assertThat(
            CONTACTS.viewQuery(
                from(USERS)
                    .where(ID.in(List.of(1L, 2L)), EMAIL.like("%@x"))
                    .select(row(Contact::new, ID, EMAIL))))
        .isEqualTo(
            "select \"id\" as \"number\", \"email\" from \"users\""
                + " where \"id\" = any('{\"1\",\"2\"}'::bigint[]) and \"email\" like '%@x'");
  }

  @Test
  void refusesWhatAViewCannotHave() {
    assertThatThrownBy(
            () ->
                CONTACTS.viewQuery(
                    from(USERS)
                        .select(
                            row(
                                (id, titles) -> new Contact(id, titles.toString()),
                                ID,
                                Users.POSTS.select(Posts.TITLE)))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("nested rows, which are no column");
    assertThatThrownBy(
            () ->
                CONTACTS.viewQuery(
                    from(USERS).select(row((email, id) -> new Contact(id, email), EMAIL, ID))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("contacts, which has its columns by position: column 1");
    assertThatThrownBy(
            () ->
                prepare(
                    (Param<Long> least) -> {
                      Subquery<Contact> query =
                          from(USERS).where(ID.gt(least)).select(row(Contact::new, ID, EMAIL));
                      CONTACTS.viewQuery(query);
                      return query;
                    }))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("takes no parameter of a prepared query");
  }
}
