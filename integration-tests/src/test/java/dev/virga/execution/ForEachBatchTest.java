package dev.virga.execution;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Tickets.ID;
import static shop.Tickets.TICKETS;

import dev.virga.Database;
import dev.virga.InvalidQueryException;
import dev.virga.render.Statement;
import dev.virga.sql.Count;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;
import shop.ShopSchema;
import shop.Tickets;

/** Many rows, so many at a time. */
final class ForEachBatchTest {
  private static final int ROWS = 100_000;

  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.empty()
              + """
              insert into tickets select from generate_series(1, 100000);
              create sequence calls;
              create view counted as select nextval('calls') as id from tickets;
              """);

  private final Database db = shop.db();

  @AfterEach
  void everyConnectionIsBack() {
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    shop.run(Labels.deleteEveryRow());
    shop.sent();
  }

  @Test
  void readsEveryRowInOrder() {
    List<Integer> sizes = new ArrayList<>();
    long[] last = {0};

    long rows =
        db.forEachBatch(
            from(TICKETS).orderBy(ID.asc()).select(ID),
            7000,
            ids -> {
              sizes.add(ids.size());
              for (long id : ids) {
                assertThat(id).isEqualTo(last[0] + 1);
                last[0] = id;
              }
            });

    assertThat(rows).isEqualTo(ROWS);
    assertThat(last[0]).isEqualTo(ROWS);
    assertThat(sizes).hasSize(15).startsWith(7000).endsWith(2000);
    assertThat(shop.sent())
        .containsExactly("select \"id\" from \"tickets\" order by \"id\"", "commit");
  }

  /** What the server has read so far shows in the sequence that each row takes a number from. */
  @Test
  void theServerIsAskedForNoMoreThanOneBatch() {
    List<Long> ahead = new ArrayList<>();
    db.forEachBatch(
        Numbers.of("counted"),
        500,
        rows -> {
          if (ahead.size() < 3) {
            long next = db.first(Numbers.of("counted")).orElseThrow();
            ahead.add(next - rows.get(0));
          }
        });

    assertThat(ahead.get(0)).isEqualTo(500);
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "5, 1", "4, 2", "1000, 1"})
  void aBatchIsNeverLargerThanAsked(int size, int batches) {
    List<List<Long>> read = new ArrayList<>();

    db.forEachBatch(from(TICKETS).orderBy(ID.asc()).limit(5).select(ID), size, read::add);

    assertThat(read).hasSize(batches).allMatch(rows -> rows.size() <= size);
    assertThat(read.stream().flatMap(List::stream)).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void withoutRowsTheConsumerIsNotCalled() {
    long rows =
        db.forEachBatch(
            Tickets.findMany(limit(0)),
            10,
            tickets -> {
              throw new IllegalStateException();
            });

    assertThat(rows).isZero();
  }

  @Test
  void whatTheConsumerThrowsEndsItAndUndoesIt() {
    db.run(Labels.insert(List.of(NewLabel.name("a"), NewLabel.name("b"))));
    IllegalStateException thrown = new IllegalStateException();

    assertThatThrownBy(
            () ->
                db.forEachBatch(
                    Labels.deleteEveryRow().returning(),
                    1,
                    labels -> {
                      throw thrown;
                    }))
        .isSameAs(thrown)
        .hasNoSuppressedExceptions();
    assertThat(shop.sent()).endsWith("rollback");
    assertThat(db.run(Labels.count())).isEqualTo(2);
  }

  @Test
  void whatItChangesIsKept() {
    db.run(Labels.insert(List.of(NewLabel.name("a"), NewLabel.name("b"))));

    assertThat(db.forEachBatch(Labels.deleteEveryRow().returning(), 1, labels -> {})).isEqualTo(2);
    assertThat(db.run(Labels.count())).isZero();
  }

  @Test
  void insideOfATransactionItJoinsWithWhatTheConsumerRuns() {
    shop.undone(
        () -> {
          db.forEachBatch(
              from(TICKETS).orderBy(ID.asc()).limit(3).select(ID),
              2,
              ids -> db.run(Labels.insert(NewLabel.name("label " + ids.get(0)))));
          assertThat(db.run(Labels.count())).isEqualTo(2);
        });
    assertThat(db.run(Labels.count())).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesASizeThatIsNotPositive(int size) {
    assertThatThrownBy(() -> db.forEachBatch(Tickets.findMany(), size, rows -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("forEachBatch(query, " + size + ", ...): a batch has one row at least");
    assertThatThrownBy(() -> db.fetchSize(size)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStreamFetchesAsManyAsAsked() {
    try (Stream<Long> calls = db.fetchSize(10).stream(Numbers.of("counted"))) {
      Iterator<Long> rows = calls.iterator();
      long first = rows.next();
      assertThat(db.first(Numbers.of("counted")).orElseThrow() - first).isEqualTo(10);
    }
  }

  @Test
  void aQueryOfOneRowInDisguiseIsRefused() {
    Statement<List<Long>> disguised = disguised(Count.rows(TICKETS, List.of()).statement());

    assertThatThrownBy(() -> db.stream(() -> disguised))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("only a query that returns rows can be streamed");
  }

  @SuppressWarnings("unchecked") // what it returns is not what it says, as an odd query may do
  private static Statement<List<Long>> disguised(Statement<?> statement) {
    return (Statement<List<Long>>) statement;
  }
}
