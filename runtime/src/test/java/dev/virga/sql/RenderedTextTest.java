package dev.virga.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.render.Reading;
import dev.virga.render.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Statements that are rendered once and given other values. */
final class RenderedTextTest {
  private final Table<Object, Integer> table = Table.of("things", (row, i) -> row.getInt(i));
  private final Column.Updatable<Object, String> name = table.text("name");
  private final AtomicInteger renderings = new AtomicInteger();

  private Statement<Long> of(Object... parts) {
    return of(path(parts), "rain");
  }

  private PlainText path(Object... parts) {
    PlainText path = PlainText.of(table, RenderedTextTest.class);
    for (Object part : parts) {
      path.part(part);
    }
    return path;
  }

  private Statement<Long> of(PlainText path, String value) {
    path.value(value);
    Statement<Long> known = RenderedText.known(path, Reading.CHANGED, null);
    if (known != null) {
      return known;
    }
    renderings.incrementAndGet();
    return RenderedText.keep(path, Delete.of(table, Sql.where(name.eq(value))).statement());
  }

  @Test
  void aStatementIsRenderedOnceForItsParts() {
    assertThat(of("a", "b").sql()).isSameAs(of("a", "b").sql());
    assertThat(renderings).hasValue(1);

    of("b", "a");
    assertThat(renderings).hasValue(2);
  }

  @Test
  void partsAreTheSameWhenTheyAreEqual() {
    of(List.of(1), "a");
    of(List.of(1), "a");

    assertThat(renderings).hasValue(1);
  }

  @Test
  void whatGoesOnIsAnotherText() {
    of("a");
    of("a", "b");
    of("a");

    assertThat(renderings).hasValue(2);
  }

  @Test
  void manyWaysLeadOn() {
    for (int times = 0; times < 2; times++) {
      for (int i = 0; i < 20; i++) {
        of("c" + i, "d");
      }
    }

    assertThat(renderings).hasValue(20);
  }

  @Test
  void whatIsClearedIsRenderedAgain() {
    of("a");
    table.texts().clear();
    of("a");

    assertThat(renderings).hasValue(2);
  }

  @Test
  void aColumnThatIsDeclaredClears() {
    of("a");
    table.text("more");
    of("a");

    assertThat(renderings).hasValue(2);
  }

  @Test
  void whatIsTooMuchIsForgottenAndBegunAnew() {
    of("first");
    for (int i = 0; i < RenderedText.MOST_STEPS; i++) {
      of("c" + i);
    }
    int rendered = renderings.get();
    of("first");
    of("first");
    assertThat(renderings).hasValue(rendered + 1);
  }

  @Test
  void aTextThatWouldMixUpItsValuesIsNotKept() {
    Statement<Long> made = Delete.of(table, Sql.where(name.eq("rain"))).statement();
    PlainText gathered = path("mixed up");
    gathered.value("snow");
    RenderedText.keep(gathered, made);

    of("mixed up");
    assertThat(renderings).hasValue(1);
  }

  @Test
  void aConditionOfSomeTermsIsRenderedOnce() {
    assertThat(ofTerms(16).sql()).isSameAs(ofTerms(16).sql());
  }

  @Test
  void aLongConditionIsRenderedEachTime() {
    Statement<List<Integer>> first = ofTerms(17);
    Statement<List<Integer>> second = ofTerms(17);

    assertThat(first.sql()).isEqualTo(second.sql()).isNotSameAs(second.sql());
    assertThat(second.values()).hasSize(17);
  }

  @Test
  void manyConditionsAreRenderedEachTime() {
    assertThat(ofConditions(16).sql()).isSameAs(ofConditions(16).sql());
    assertThat(ofConditions(17).sql())
        .isEqualTo(ofConditions(17).sql())
        .isNotSameAs(ofConditions(17).sql());
  }

  private Statement<List<Integer>> ofConditions(int count) {
    Where<Object> one = Sql.where(name.eq("rain"));
    return FindMany.of(table, Collections.nCopies(count, one)).statement();
  }

  private Statement<List<Integer>> ofTerms(int terms) {
    List<Condition<Object>> conditions = Collections.nCopies(terms, name.eq("rain"));
    return FindMany.of(table, List.of(Sql.where(Sql.anyOf(conditions)))).statement();
  }

  @Test
  void threadsFindTheSameText() throws InterruptedException {
    List<String> found = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread thread =
          new Thread(
              () -> {
                for (int part = 0; part < 200; part++) {
                  Statement<Long> made = of(path("p" + part, "q"), "value " + part);
                  found.add(made.sql() + made.values()[0].equals("value " + part));
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(found)
        .hasSize(1600)
        .containsOnly("delete from \"things\" where \"name\" = ?" + true);
  }

  @Test
  void itKeepsNoValues() {
    Statement<Long> first = of(path("a"), "first");
    Statement<Long> second = of(path("a"), "second");

    assertThat(first.values()).containsExactly("first");
    assertThat(second.values()).containsExactly("second");
    assertThat(second.sql()).isSameAs(first.sql());
  }
}
