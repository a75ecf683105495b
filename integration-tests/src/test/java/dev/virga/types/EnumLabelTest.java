package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static store.Grade.FIRST;
import static store.Grade.ODD;
import static store.Grade.SECOND;
import static store.Planks.BEFORE;
import static store.Planks.GRADE;
import static store.Planks.GRADES;
import static store.Planks.LENGTH;
import static store.Planks.NAME;
import static store.Planks.PLANKS;

import dev.virga.codec.Codecs;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;
import store.Grade;
import store.NewPlank;
import store.Plank;
import store.Planks;

/** A constant may have a label of its own, which is what the database holds. */
final class EnumLabelTest {
  private static final DatabaseDefinition TABLES =
      new DatabaseDefinition(
          Manifests.onClassPath().tables().stream()
              .filter(table -> table.record().equals("store.Plank"))
              .toList());

  @RegisterExtension
  static final ShopDatabase store = ShopDatabase.withSchema(Ddl.create(TABLES).sql());

  @BeforeEach
  void empty() {
    store.execute("truncate planks");
  }

  private static NewPlank odd(String name) {
    return NewPlank.name(name).length(5).grade(ODD).grades(List.of(ODD, SECOND)).before(FIRST);
  }

  @Test
  void isInTheTypeAndTheCheck() throws SQLException {
    assertThat(Ddl.create(TABLES).sql())
        .contains("create type \"grade\" as enum ('1st', 'SECOND', E'it''s \"{odd}\", \\\\');")
        .contains("check (\"before\" in ('1st', 'SECOND', E'it''s \"{odd}\", \\\\'))");
    try (Connection connection = store.pool().getConnection()) {
      Introspection live = Introspection.of(connection);
      assertThat(Diff.between(live.database(), Canonical.of(connection, TABLES), Decisions.none()))
          .isEmpty();
    }
  }

  @Test
  void isSentAndRead() {
    store.run(Planks.insert(odd("a")));
    store.db().into(PLANKS).insertAll(List.of(odd("b"), NewPlank.name("c").length(1)));
    store.db().into(PLANKS).copyIn(Stream.of(NewPlank.name("d").length(2).grade(ODD).before(ODD)));

    assertThat(store.run(Planks.findById("b")))
        .contains(
            new Plank("b", 5, ODD, List.of(ODD, SECOND), Optional.of(FIRST), Optional.empty()));
    assertThat(store.run(from(PLANKS).where(GRADE.eq(FIRST)).select(NAME))).containsExactly("c");
    assertThat(
            store.run(from(PLANKS).where(BEFORE.in(FIRST, ODD)).orderBy(NAME.asc()).select(NAME)))
        .containsExactly("a", "b", "d");
    assertThat(store.run(Planks.update(GRADE.set(SECOND)).where(NAME.eq("c")).returning(GRADE)))
        .containsExactly(SECOND);
    try (Stream<List<Grade>> grades =
        store.db().stream(from(PLANKS).where(GRADE.eq(ODD)).select(GRADES))) {
      assertThat(grades)
          .containsExactlyInAnyOrder(List.of(ODD, SECOND), List.of(ODD, SECOND), List.of());
    }
  }

  @Test
  void isReadOfNestedRows() {
    store.run(Planks.insert(odd("a")));
    store.run(Planks.insert(odd("b").cutOf("a")));

    record Cut(Plank plank, List<Plank> halves) {}
    assertThat(store.run(Planks.findMany(where(NAME.eq("a"))).with(Planks.HALVES, Cut::new)))
        .singleElement()
        .satisfies(
            cut ->
                assertThat(cut.halves())
                    .singleElement()
                    .satisfies(
                        half -> {
                          assertThat(half.grade()).isEqualTo(ODD);
                          assertThat(half.grades()).containsExactly(ODD, SECOND);
                          assertThat(half.before()).contains(FIRST);
                        }));
  }

  @Test
  void isInTheConditionOfAnIndex() {
    store.run(Planks.insert(NewPlank.name("a").length(3)));

    assertThat(
            store.run(
                Planks.insert(NewPlank.name("b").length(3))
                    .onConflict(PLANKS.uniqueIndex(LENGTH).where(GRADE.eq(FIRST)))
                    .doNothing(),
                """
                insert into "planks" ("name", "length") values (?, ?)
                on conflict ("length") where "grade" = '1st' do nothing""",
                "b",
                3))
        .isZero();
  }

  @Test
  void isTheOnlyTextThatTheColumnTakes() {
    assertThatThrownBy(
            () ->
                store.execute("insert into planks (name, length, before) values ('a', 1, 'FIRST')"))
        .hasMessageContaining("planks_before_check");
    assertThatThrownBy(
            () ->
                store.execute("insert into planks (name, length, grade) values ('a', 1, 'FIRST')"))
        .hasMessageContaining("invalid input value for enum grade");
  }

  @Test
  void isCompiledTogetherWithItsEnum() {
    assertThatThrownBy(() -> Codecs.enumeration("grade", Grade.class, "1st", "SECOND"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "store.Grade has 3 constants and is given 2 labels; compile it together with the records that hold it");
  }
}
