package dev.virga.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.render.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Statements that are rendered once and given other values. */
final class RenderedTest {
  private static final Table<Object, Integer> TABLE = Table.of("things", (row, i) -> row.getInt(i));

  private final AtomicInteger renderings = new AtomicInteger();
  private final Rendered<Long> rendered = new Rendered<>();

  private Statement<Long> counting() {
    renderings.incrementAndGet();
    return Count.rows(TABLE, List.of()).statement();
  }

  private Statement<Long> of(String... columns) {
    return rendered.with(List.of(columns), new Object[0], this::counting);
  }

  @Test
  void aStatementIsRenderedOnceForItsColumns() {
    assertThat(of("a", "b").sql()).isSameAs(of("a", "b").sql());
    assertThat(renderings).hasValue(1);

    of("b", "a");
    assertThat(renderings).hasValue(2);
  }

  @Test
  void whatIsClearedIsRenderedAgain() {
    of("a");
    rendered.clear();
    of("a");

    assertThat(renderings).hasValue(2);
  }

  @Test
  void itDoesNotGrowWithoutEnd() {
    for (int i = 0; i < Rendered.MOST; i++) {
      of("c" + i);
    }
    of("one more");
    of("one more");
    of("c0");

    assertThat(renderings).hasValue(Rendered.MOST + 2);
  }

  @Test
  void itKeepsNoValues() {
    Column.Updatable<Object, String> name = TABLE.text("name");
    Where<Object> filter = Sql.where(name.eq("first"));
    List<String> columns = List.of("name");

    Statement<Long> first =
        rendered.with(
            columns, new Object[] {"first"}, () -> Count.rows(TABLE, List.of(filter)).statement());
    Statement<Long> second =
        rendered.with(
            columns,
            new Object[] {"second"},
            () -> {
              throw new AssertionError("it is rendered already");
            });

    assertThat(first.values()).containsExactly("first");
    assertThat(second.values()).containsExactly("second");
    assertThat(second.sql()).isSameAs(first.sql());
  }
}
