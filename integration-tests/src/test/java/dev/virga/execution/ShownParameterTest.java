package dev.virga.execution;

import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.DatabaseOptions;
import dev.virga.Query;
import dev.virga.UniqueViolation;
import dev.virga.codec.Codecs;
import dev.virga.sql.Column;
import dev.virga.sql.FindMany;
import dev.virga.sql.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Labels;
import shop.NewCustomer;
import shop.NewLabel;
import shop.ShopDatabase;

/** A database that is asked to shows the values of parameters in exceptions. */
final class ShownParameterTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final DatabaseOptions SHOWN = DatabaseOptions.defaults().showParameters();
  private static final Query<Long> TAKEN =
      Customers.insert(NewCustomer.email("ann@shop.test").name("O'Hara").city(null));

  private final Database db = Database.of(shop.pool(), SHOWN);

  /** A table that is not there: whatever is asked of it fails. */
  interface Missing {
    Table<Missing, String> MISSING = Table.of("missing", (row, i) -> row.get(i, Codecs.TEXT));
    Column.Updatable<Missing, byte[]> BYTES = MISSING.column("bytes", Codecs.BYTES);
    Column.Updatable<Missing, String> TEXT = MISSING.text("text");
    Column.Updatable<Missing, Long> NUMBER = MISSING.number("number", Codecs.LONG);
  }

  @AfterEach
  void everyConnectionIsBack() {
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private static DatabaseException thrownBy(ThrowingCallable call) {
    return catchThrowableOfType(DatabaseException.class, call);
  }

  @Test
  void noneAreShownUnlessAsked() {
    for (Database silent :
        List.of(shop.db(), Database.of(shop.pool(), DatabaseOptions.defaults()))) {
      DatabaseException thrown = thrownBy(() -> silent.run(TAKEN));

      assertThat(thrown.parameters()).isEmpty();
      assertThat(thrown).message().doesNotContain("with:", "O'Hara");
    }
  }

  @Test
  void theMessageHasThemInOrder() {
    DatabaseException thrown = thrownBy(() -> db.run(TAKEN));

    assertThat(thrown).isInstanceOf(UniqueViolation.class);
    assertThat(thrown.parameters()).containsExactly("'ann@shop.test'", "'O'Hara'", "null");
    assertThat(thrown)
        .hasMessage(
            String.join(
                System.lineSeparator(),
                "duplicate key value violates unique constraint \"customers_email_key\" [23505]",
                "  in: insert into \"customers\" (\"email\", \"name\", \"city\") values (?, ?, ?)",
                "  with: 'ann@shop.test', 'O'Hara', null"));
  }

  @Test
  void aBatchShowsThoseOfTheQueryThatFails() {
    DatabaseException thrown =
        thrownBy(
            () ->
                db.batch(
                    Customers.count(where(Customers.ID.eq(7L))),
                    TAKEN,
                    (count, inserted) -> count + inserted));

    assertThat(thrown.parameters()).containsExactly("'ann@shop.test'", "'O'Hara'", "null");
  }

  @Test
  void aStreamShowsThem() {
    DatabaseException thrown =
        thrownBy(
            () ->
                db.stream(FindMany.of(Missing.MISSING, List.of(where(Missing.NUMBER.in(1L, 2L)))))
                    .close());

    assertThat(thrown.parameters()).containsExactly("[1, 2]");
  }

  @Test
  void longOnesAreCut() {
    List<NewLabel> labels =
        IntStream.range(0, 1000).mapToObj(i -> NewLabel.name("label " + i % 999)).toList();
    String text = "x".repeat(150) + "end";

    assertThat(thrownBy(() -> db.run(Labels.insert(labels))).parameters())
        .singleElement()
        .asString()
        .startsWith("['label 0', 'label 1', ")
        .endsWith(", 'label 9', ... 1000 in all]");
    assertThat(
            thrownBy(
                    () ->
                        db.run(
                            FindMany.of(
                                Missing.MISSING,
                                List.of(
                                    where(
                                        Missing.TEXT.eq(text),
                                        Missing.TEXT.ne("two\nlines"),
                                        Missing.BYTES.eq(new byte[] {1, 2, 3}))))))
                .parameters())
        .containsExactly("'" + "x".repeat(100) + "...'", "'two lines'", "3 bytes");
  }
}
