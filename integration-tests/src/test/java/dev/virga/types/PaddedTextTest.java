package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static store.Slabs.CODE;
import static store.Slabs.MARKS;
import static store.Slabs.SLABS;

import dev.virga.DatabaseException;
import dev.virga.UniqueViolation;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;
import store.NewSlab;
import store.Slab;
import store.Slabs;

/** {@code char(n)} fills texts up with blanks, which do not count where they are compared. */
final class PaddedTextTest {
  private static final DatabaseDefinition TABLES =
      new DatabaseDefinition(
          Manifests.onClassPath().tables().stream()
              .filter(table -> table.record().equals("store.Slab"))
              .toList());

  @RegisterExtension
  static final ShopDatabase store = ShopDatabase.withSchema(Ddl.create(TABLES).sql());

  @BeforeEach
  void empty() {
    store.execute("truncate slabs");
  }

  @Test
  void hasItsLengthAndTheKeyItsName() throws SQLException {
    assertThat(Ddl.create(TABLES).sql())
        .isEqualTo(
            """
            create table "slabs" (
              "code" char(4) not null,
              "marks" char(2)[] default '{}' not null,
              constraint "PK_Slab" primary key ("code")
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
  void isFilledUpAndFoundWithoutThat() {
    store.run(Slabs.insert(NewSlab.code("ab").marks(List.of("x"))));
    store.db().into(SLABS).insertAll(List.of(NewSlab.code("cd "), NewSlab.code("abcd")));
    store.db().into(SLABS).copyIn(Stream.of(NewSlab.code("e")));

    assertThat(store.run(from(SLABS).orderBy(CODE.asc()).select(CODE)))
        .containsExactly("ab  ", "abcd", "cd  ", "e   ");
    Slab slab = new Slab("ab  ", List.of("x "));
    assertThat(store.run(Slabs.findById("ab"))).contains(slab);
    assertThat(store.run(Slabs.findById(slab.code()))).contains(slab);
    assertThat(store.run(Slabs.findMany(where(MARKS.eq(List.of("x")))))).containsExactly(slab);
    assertThat(
            store.run(
                from(SLABS).where(CODE.in("cd", "e ")).orderBy(CODE.asc()).select(CODE),
                """
                select "code" from "slabs" where "code" = any(?) order by "code\"""",
                List.of("cd", "e ")))
        .containsExactly("cd  ", "e   ");
    assertThat(store.run(Slabs.update(MARKS.set(List.of("yz"))).where(CODE.eq("e")).returning()))
        .containsExactly(new Slab("e   ", List.of("yz")));
  }

  @Test
  void isRefusedWhereItIsTooLongOrThereByItsKey() {
    store.run(Slabs.insert(NewSlab.code("ab")));

    assertThatThrownBy(() -> store.run(Slabs.insert(NewSlab.code("abcde"))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("value too long for type character(4)");
    assertThatThrownBy(() -> store.run(Slabs.insert(NewSlab.code("ab "))))
        .isInstanceOf(UniqueViolation.class)
        .hasMessageContaining("PK_Slab");
  }
}
