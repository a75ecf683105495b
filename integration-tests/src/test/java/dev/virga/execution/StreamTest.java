package dev.virga.execution;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Tickets.ID;
import static shop.Tickets.TICKETS;

import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.UnexpectedNullException;
import dev.virga.codec.Codecs;
import dev.virga.sql.FindMany;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;
import shop.ShopSchema;
import shop.Tickets;

/** Rows that are read a portion at a time. */
final class StreamTest {
  private static final int ROWS = 2500;
  private static final int PORTION = 1000;

  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.empty()
              + """
              insert into tickets select from generate_series(1, 2500);
              create sequence calls;
              create view counted as select nextval('calls') as id from tickets;
              create view broken as select 1 / (1500 - id) as id from tickets order by tickets.id;
              create view gaps as select nullif(id, 3) as id from tickets order by tickets.id;
              """);

  private final Database db = shop.db();

  /** The open cursors of a session, as PostgreSQL lists them. */
  interface Cursors {
    Table<Cursors, String> CURSORS =
        Table.of("pg_catalog", "pg_cursors", (row, i) -> row.get(i, Codecs.TEXT));
    TextColumn<Cursors> STATEMENT = CURSORS.text("statement");
  }

  /** A view of one number. */
  interface Numbers {
    static FindMany<Numbers, Long> of(String view) {
      Table<Numbers, Long> table = Table.of(view, (row, i) -> row.getLong(i));
      NumberColumn<Numbers, Long> id = table.number("id", Codecs.LONG);
      return FindMany.of(table, List.of()).select(id);
    }
  }

  @AfterEach
  void everyConnectionIsBack() {
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    shop.run(Labels.deleteEveryRow());
    shop.sent();
  }

  private List<String> cursors() {
    return db.run(
        FindMany.of(Cursors.CURSORS, List.of(where(Cursors.STATEMENT.contains("tickets")))));
  }

  @Test
  void readsEveryRowInOrder() {
    try (Stream<Long> ids = db.stream(from(TICKETS).orderBy(ID.asc()).select(ID))) {
      assertThat(ids).containsExactlyElementsOf(LongStream.rangeClosed(1, ROWS).boxed().toList());
    }
    assertThat(shop.sent())
        .containsExactly("select \"id\" from \"tickets\" order by \"id\"", "commit");
  }

  @Test
  void readsNothing() {
    try (Stream<Long> ids = db.stream(Tickets.findMany(limit(0)).select(ID))) {
      assertThat(ids).isEmpty();
    }
  }

  @Test
  void readsThroughACursorOfTheServer() {
    db.transaction(
        () -> {
          assertThat(cursors()).isEmpty();
          try (Stream<Long> ids = db.stream(from(TICKETS).select(ID))) {
            assertThat(ids.iterator().next()).isEqualTo(1);
            assertThat(cursors()).containsExactly("select \"id\" from \"tickets\"");
          }
          assertThat(cursors()).isEmpty();
        });
  }

  @Test
  void readsAPortionAtATime() {
    try (Stream<Long> calls = db.stream(Numbers.of("counted"))) {
      Iterator<Long> rows = calls.iterator();
      long first = rows.next();
      assertThat(db.run(Numbers.of("counted")).get(0) - first).isEqualTo(PORTION);
    }
  }

  @Test
  void closingEarlyFreesTheConnection() {
    for (int i = 0; i < 20; i++) {
      try (Stream<Long> ids = db.stream(from(TICKETS).select(ID))) {
        assertThat(ids.iterator().next()).isEqualTo(1);
        assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isEqualTo(1);
      }
    }
    assertThat(db.run(Tickets.count())).isEqualTo(ROWS);
  }

  @Test
  void closingWithoutReadingFreesTheConnection() {
    db.stream(from(TICKETS).select(ID)).close();
    assertThat(db.run(Tickets.count())).isEqualTo(ROWS);
  }

  @Test
  void changesThatItReturnsAreKept() {
    db.run(Labels.insert(List.of(NewLabel.name("a"), NewLabel.name("b"))));

    try (Stream<String> names =
        db.stream(Labels.delete(where(Labels.NAME.eq("a"))).returning(Labels.NAME))) {
      assertThat(names).containsExactly("a");
    }

    assertThat(db.run(Labels.findMany().select(Labels.NAME))).containsExactly("b");
  }

  @Test
  void insideOfATransactionItJoins() {
    shop.undone(
        () -> {
          db.run(Labels.insert(NewLabel.name("unseen")));
          try (Stream<String> names = db.stream(Labels.findMany().select(Labels.NAME))) {
            assertThat(names).containsExactly("unseen");
          }
          assertThat(db.run(Labels.count())).isEqualTo(1);
        });
    assertThat(db.run(Labels.count())).isZero();
  }

  @Test
  void severalAreReadInTurnsInOneTransaction() {
    db.transaction(
        () -> {
          try (Stream<Long> up = db.stream(from(TICKETS).orderBy(ID.asc()).select(ID));
              Stream<Long> down = db.stream(from(TICKETS).orderBy(ID.desc()).select(ID))) {
            Iterator<Long> ups = up.iterator();
            Iterator<Long> downs = down.iterator();
            while (ups.hasNext()) {
              assertThat(ups.next() + downs.next()).isEqualTo(ROWS + 1);
            }
          }
        });
  }

  @Test
  void outsideOfATransactionQueriesBetweenItsRowsRunElsewhere() {
    try (Stream<Long> ids = db.stream(from(TICKETS).orderBy(ID.asc()).select(ID))) {
      Iterator<Long> rows = ids.iterator();
      rows.next();
      db.run(Labels.insert(NewLabel.name("between")));
      assertThat(rows.next()).isEqualTo(2);
    }
    assertThat(db.run(Labels.count())).isEqualTo(1);
  }

  @Test
  void anErrorOfTheDatabaseBetweenRowsIsThrownOnce() {
    List<Long> read = new ArrayList<>();

    assertThatThrownBy(
            () -> {
              try (Stream<Long> rows = db.stream(Numbers.of("broken"))) {
                rows.forEach(read::add);
              }
            })
        .isInstanceOfSatisfying(
            DatabaseException.class,
            e -> {
              assertThat(e.sqlState()).contains("22012");
              assertThat(e.sql()).contains("select \"id\" from \"broken\"");
            })
        .hasNoSuppressedExceptions();
    assertThat(read).hasSize(PORTION);
    assertThat(shop.sent()).endsWith("rollback");
  }

  @Test
  void anErrorOfTheDatabaseAtTheBeginningFreesTheConnection() {
    assertThatThrownBy(() -> db.stream(Numbers.of("missing")))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.sqlState()).contains("42P01"))
        .hasNoSuppressedExceptions();
  }

  @Test
  void anErrorWhileARowIsReadFreesTheConnection() {
    List<Long> read = new ArrayList<>();

    assertThatThrownBy(
            () -> {
              try (Stream<Long> rows = db.stream(Numbers.of("gaps"))) {
                rows.forEach(read::add);
              }
            })
        .isInstanceOf(UnexpectedNullException.class)
        .hasMessageStartingWith("gaps.id (column 1) is null")
        .hasNoSuppressedExceptions();
    assertThat(read).containsExactly(1L, 2L);
  }

  @Test
  void anErrorOfTheReaderFreesTheConnection() {
    assertThatThrownBy(
            () -> {
              try (Stream<Long> ids = db.stream(from(TICKETS).select(ID))) {
                ids.forEach(
                    id -> {
                      throw new IllegalStateException();
                    });
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasNoSuppressedExceptions();
  }
}
