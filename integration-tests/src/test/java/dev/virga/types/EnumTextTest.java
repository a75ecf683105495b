package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static store.Finish.OILED;
import static store.Finish.PAINTED;
import static store.Finish.RAW;
import static store.Panels.FINISH;
import static store.Panels.FINISHES;
import static store.Panels.FLAGS;
import static store.Panels.MASK;
import static store.Panels.NAME;
import static store.Panels.PANELS;

import dev.virga.ConversionFailure;
import dev.virga.DatabaseException;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.type.Bits;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;
import store.NewPanel;
import store.Panels;

/** An enum may be kept as text with a check, and bits may have one length. */
final class EnumTextTest {
  private static final DatabaseDefinition TABLES =
      new DatabaseDefinition(
          Manifests.onClassPath().tables().stream()
              .filter(table -> table.record().equals("store.Panel"))
              .toList());

  @RegisterExtension
  static final ShopDatabase store = ShopDatabase.withSchema(Ddl.create(TABLES).sql());

  @BeforeEach
  void empty() {
    store.execute("truncate panels");
  }

  private static NewPanel painted(String name) {
    return NewPanel.name(name).finish(PAINTED).finishes(List.of(RAW, PAINTED));
  }

  @Test
  void hasACheckForItsConstants() throws SQLException {
    assertThat(Ddl.create(TABLES).sql())
        .isEqualTo(
            """
            create table "panels" (
              "name" text not null,
              "finish" varchar(10),
              "finishes" text[] default '{}' not null,
              "flags" bit(3),
              "mask" varbit(5),
              constraint "panels_pkey" primary key ("name"),
              constraint "panels_finish_check" check ("finish" in ('RAW', 'OILED', 'PAINTED')),
              constraint "panels_finishes_check" check ("finishes"::text[] <@ array['RAW', 'OILED', 'PAINTED'])
            );
            """);
    try (Connection connection = store.pool().getConnection()) {
      Introspection live = Introspection.of(connection);
      assertThat(live.inexpressible()).isEmpty();
      assertThat(Diff.between(live.database(), Canonical.of(connection, TABLES), Decisions.none()))
          .isEmpty();
    }
  }

  @Test
  void isKeptByTheNamesOfItsConstants() {
    store.run(Panels.insert(painted("Lamp")));
    store.run(Panels.insert(NewPanel.name("Bed").finish(OILED)));
    store.db().into(PANELS).insertAll(List.of(painted("Desk"), NewPanel.name("Chair")));
    store.db().into(PANELS).copyIn(Stream.of(painted("Shelf")));

    assertThat(
            store.run(
                from(PANELS).where(FINISH.eq(PAINTED)).orderBy(NAME.asc()).select(FINISHES),
                """
                select "finishes" from "panels" where "finish" = ? order by "name\"""",
                PAINTED))
        .containsExactly(List.of(RAW, PAINTED), List.of(RAW, PAINTED), List.of(RAW, PAINTED));
    assertThat(store.run(from(PANELS).where(FINISH.in(OILED, RAW)).select(optional(FINISH))))
        .containsExactly(Optional.of(OILED));
    assertThat(store.run(Panels.update(FINISH.set(RAW)).where(FINISH.eq(OILED)).returning(FINISH)))
        .containsExactly(RAW);
  }

  @Test
  void refusesOtherTexts() {
    store.run(Panels.insert(painted("Lamp")));

    assertThatThrownBy(() -> store.execute("update panels set finish = 'WAXED'"))
        .hasMessageContaining("panels_finish_check");
    assertThatThrownBy(() -> store.execute("update panels set finishes = '{RAW,WAXED}'"))
        .hasMessageContaining("panels_finishes_check");
    store.execute("alter table panels drop constraint panels_finish_check");
    store.execute("update panels set finish = 'WAXED'");
    try {
      assertThatThrownBy(() -> store.run(Panels.findMany()))
          .isInstanceOf(ConversionFailure.class)
          .hasMessageContaining("it is not a constant of store.Finish")
          .hasMessageNotContaining("WAXED");
    } finally {
      store.execute("delete from panels");
      store.execute(
          "alter table panels add constraint panels_finish_check"
              + " check (finish in ('RAW', 'OILED', 'PAINTED'))");
    }
  }

  @Test
  void bitsOfOneLength() {
    Bits flags = new Bits("101");
    store.run(Panels.insert(NewPanel.name("Lamp").flags(flags).mask(new Bits("01"))));
    store.db().into(PANELS).insertAll(List.of(NewPanel.name("Desk").flags(flags), painted("Sofa")));
    store.db().into(PANELS).copyIn(Stream.of(NewPanel.name("Rug").flags(flags)));

    assertThat(store.run(from(PANELS).where(FLAGS.eq(flags)).select(optional(MASK))))
        .containsExactlyInAnyOrder(Optional.of(new Bits("01")), Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> store.run(Panels.insert(NewPanel.name("Bed").flags(new Bits("1")))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("does not match type bit(3)");
  }
}
