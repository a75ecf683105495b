package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Labels;
import shop.Line;
import shop.Lines;
import shop.NewLabel;
import shop.NewSetting;
import shop.Setting;
import shop.Settings;
import shop.ShopDatabase;

/** Deletes and upserts of any number of rows, in one statement. */
final class DeleteAllTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Key(long order, long product) {}

  @Test
  void byAColumn() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      deleteAll(Lines.LINES, List.of(1L, 3L, 99L)).by(Lines.ORDER_ID),
                      """
                      delete from "lines" using unnest(?::bigint[]) as "given" ("order_id")
                      where "lines"."order_id" = "given"."order_id\"""",
                      List.of(1L, 3L, 99L)))
              .isEqualTo(4);
          assertThat(shop.run(Lines.findMany())).containsExactly(new Line(2, 3, 10, 5));
        });
  }

  @Test
  void byAKeyOfSeveralColumns() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        deleteAll(Lines.LINES, List.of(new Key(1, 2), new Key(2, 3), new Key(2, 2)))
                            .by(Lines.ORDER_ID, Key::order)
                            .by(Lines.PRODUCT_ID, Key::product)
                            .where(Lines.QUANTITY.gt(2))
                            .returning(),
                        """
                        delete from "lines"
                        using unnest(?::bigint[], ?::bigint[])
                        as "given" ("order_id", "product_id")
                        where "lines"."order_id" = "given"."order_id"
                        and "lines"."product_id" = "given"."product_id" and "lines"."quantity" > ?
                        returning "lines"."order_id", "lines"."product_id", "lines"."quantity",
                        "lines"."discount\"""",
                        List.of(1L, 2L, 2L),
                        List.of(2L, 3L, 2L),
                        2))
                .containsExactly(new Line(2, 3, 10, 5)));
  }

  @Test
  void noneAndMany() {
    assertThat(shop.run(deleteAll(Lines.LINES, List.<Long>of()).by(Lines.ORDER_ID))).isZero();
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        deleteAll(Lines.LINES, LongStream.range(0, 100_000).boxed().toList())
                            .by(Lines.ORDER_ID)))
                .isEqualTo(5));
  }

  @Test
  void aKeyThatIsGivenTwiceDeletesOnce() {
    shop.undone(
        () ->
            assertThat(shop.run(deleteAll(Lines.LINES, List.of(2L, 2L)).by(Lines.ORDER_ID)))
                .isEqualTo(1));
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> deleteAll(Lines.LINES, Arrays.asList(1L, null)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("row 2 of a delete of lines is null");
    assertThatThrownBy(
            () -> deleteAll(Lines.LINES, List.of("x")).by(Lines.ORDER_ID, text -> (Long) null))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("row 1 of a delete has null for lines.order_id, which no row has");
  }

  @Test
  void upsertsChangeWhatIsThere() {
    shop.undone(
        () -> {
          shop.run(Settings.insert(NewSetting.withDefaults().name("a").size(1)));
          assertThat(
                  shop.run(
                      upsertAll(
                          Settings.SETTINGS,
                          List.of(
                              NewSetting.withDefaults().name("a").size(2),
                              NewSetting.withDefaults().name("b").size(3)),
                          Settings.UNIQUE_NAME),
                      """
                      insert into "settings" ("name", "size")
                      select * from unnest(?::text[], ?::integer[])
                      on conflict ("name") do update set "size" = excluded."size", "touched" = 1""",
                      List.of("a", "b"),
                      List.of(2, 3)))
              .isEqualTo(2);
          assertThat(shop.run(Settings.findMany(orderBy(Settings.NAME.asc()))))
              .extracting(Setting::size)
              .containsExactly(2, 3);
        });
  }

  @Test
  void anUpsertThatSetsNothingIsRefused() {
    assertThatThrownBy(
            () -> upsertAll(Labels.LABELS, List.of(NewLabel.name("a")), Labels.PRIMARY_KEY))
        .isInstanceOf(InvalidQueryException.class);
  }
}
