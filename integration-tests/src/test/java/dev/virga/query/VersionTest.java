package dev.virga.query;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.row;
import static dev.virga.sql.Sql.updateAll;
import static dev.virga.sql.Sql.where;
import static gallery.Captions.BEFORE;
import static gallery.Captions.CAPTIONS;
import static gallery.Captions.LANGUAGE;
import static gallery.Captions.PRIMARY_KEY;
import static gallery.Captions.TEXT;
import static gallery.Captions.VERSION;
import static gallery.Captions.WORK_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.StaleRow;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import gallery.Caption;
import gallery.Captions;
import gallery.NewCaption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** A row that was read is changed only if nobody changed it since. */
final class VersionTest {
  private static final String DDL =
      Ddl.create(
              new DatabaseDefinition(
                  Manifests.onClassPath().tables().stream()
                      .filter(table -> table.record().equals("gallery.Caption"))
                      .toList()))
          .sql();

  @RegisterExtension static final ShopDatabase gallery = ShopDatabase.withSchema(DDL);

  @BeforeEach
  void oneCaption() {
    gallery.execute(
        """
        truncate captions;
        insert into captions (work_number, language, text) values (1, 'en', 'Knot')
        """);
  }

  private static Caption caption() {
    return gallery.run(Captions.findById(1, "en")).orElseThrow();
  }

  @Test
  void aNewRowHasVersionOne() {
    assertThat(DDL).contains("\"version\" bigint default 1 not null");
    assertThat(
            gallery.run(
                Captions.insert(NewCaption.workNumber(2).language("en").text("Fall")).returning(),
                """
                insert into "captions" ("work_number", "language", "text") values (?, ?, ?)
                returning "work_number", "language", "text", "before", "version\"""",
                2L,
                "en",
                "Fall"))
        .isEqualTo(new Caption(2, "en", "Fall", null, 1));
  }

  @Test
  void aRowOfItsVersionIsChangedAndCounted() {
    long next =
        gallery.run(
            Captions.updateById(1, "en", 1, TEXT.set("A knot")),
            """
            update "captions" set "text" = ?, "before" = upper(text), "version" = "version" + 1
            where "work_number" = ? and "language" = ? and "version" = ? returning "version\"""",
            "A knot",
            1L,
            "en",
            1L);

    assertThat(next).isEqualTo(2);
    assertThat(caption()).isEqualTo(new Caption(1, "en", "A knot", "KNOT", 2));
    assertThat(gallery.run(Captions.updateById(1, "en", 2, List.of(TEXT.set("Knots"))).returning()))
        .isEqualTo(new Caption(1, "en", "Knots", "A KNOT", 3));
    assertThat(
            gallery.run(
                Captions.updateById(1, "en", 3, TEXT.set("Knot"), BEFORE.setNull())
                    .returning(row(Change::new, TEXT, VERSION))))
        .isEqualTo(new Change("Knot", 4));
  }

  record Change(String text, long version) {}

  @Test
  void aStaleRowIsLeftAsItIs() {
    gallery.run(Captions.updateById(1, "en", 1, TEXT.set("first")));

    assertThatThrownBy(() -> gallery.run(Captions.updateById(1, "en", 1, TEXT.set("second"))))
        .isInstanceOfSatisfying(
            StaleRow.class,
            stale -> {
              assertThat(stale).hasMessageContaining("it was changed or deleted since it was read");
              assertThat(stale.sqlState()).contains("02000");
              assertThat(stale.sql())
                  .hasValueSatisfying(sql -> assertThat(sql).startsWith("update"));
            });
    assertThatThrownBy(
            () -> gallery.run(Captions.updateById(1, "en", 1, TEXT.set("third")).returning()))
        .isInstanceOf(StaleRow.class);
    assertThatThrownBy(() -> gallery.run(Captions.updateById(9, "en", 1, TEXT.set("gone"))))
        .isInstanceOf(StaleRow.class);
    assertThat(caption().text()).isEqualTo("first");
  }

  @Test
  void aStaleRowLeavesTheTransactionUsable() {
    gallery
        .db()
        .transaction(
            () -> {
              assertThatThrownBy(
                      () -> gallery.db().run(Captions.updateById(1, "en", 7, TEXT.set("x"))))
                  .isInstanceOf(StaleRow.class);
              gallery.db().run(Captions.updateById(1, "en", 1, TEXT.set("fine")));
            });
    assertThat(caption().text()).isEqualTo("fine");
  }

  @Test
  void oneStaleRowUndoesItsBatch() {
    assertThatThrownBy(
            () ->
                gallery
                    .db()
                    .batch(
                        Captions.updateById(1, "en", 1, TEXT.set("x")),
                        Captions.updateById(1, "en", 1, TEXT.set("y")),
                        (first, second) -> second))
        .isInstanceOf(StaleRow.class);
    assertThat(caption().text()).isEqualTo("Knot");
  }

  @Test
  void otherUpdatesCountTheVersionUp() {
    assertThat(
            gallery.run(
                Captions.update(TEXT.set("any")).ofAnyVersion().where(LANGUAGE.eq("en")),
                """
                update "captions" set "text" = ?, "before" = upper(text), "version" = "version" + 1
                where "language" = ?""",
                "any",
                "en"))
        .isEqualTo(1);
    gallery.run(
        Captions.insert(NewCaption.workNumber(1).language("en").text("again"))
            .onConflict(PRIMARY_KEY)
            .doUpdate(TEXT.setExcluded()));
    assertThat(caption().version()).isEqualTo(3);

    List<Caption> read = List.of(caption(), new Caption(1, "de", "Knoten", null, 1));
    assertThat(
            gallery.run(
                updateAll(CAPTIONS, read)
                    .by(WORK_NUMBER, Caption::workNumber)
                    .by(LANGUAGE, Caption::language)
                    .by(VERSION, Caption::version)
                    .set(TEXT, caption -> "bulk")))
        .isEqualTo(1);
    assertThat(gallery.run(Captions.findMany(where(VERSION.eq(4L)), orderBy(TEXT.asc()))))
        .extracting(Caption::text)
        .containsExactly("bulk");
  }

  @Test
  void nothingToSetIsRefused() {
    assertThatThrownBy(() -> Captions.updateById(1, "en", 1, List.of()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("sets nothing");
  }
}
