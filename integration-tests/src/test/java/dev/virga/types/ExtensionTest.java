package dev.virga.types;

import static dev.virga.sql.ExtensionFunctions.*;
import static dev.virga.sql.Sql.*;
import static garden.Plants.ID;
import static garden.Plants.KINGDOM;
import static garden.Plants.NAME;
import static garden.Plants.NOTES;
import static garden.Plants.OFFSHOOTS;
import static garden.Plants.PLANTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.ConversionFailure;
import dev.virga.codec.Codecs;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.sql.Aggregates;
import dev.virga.type.Citext;
import dev.virga.type.Hstore;
import dev.virga.type.Ltree;
import dev.virga.type.Vector;
import garden.NewPlant;
import garden.Plant;
import garden.Plants;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/**
 * Types of extensions. Of pgvector, which the tests' database does not have, there is the text that
 * goes and comes.
 */
final class ExtensionTest {
  private static final String DDL =
      "create extension citext; create extension ltree; create extension hstore;\n"
          + Ddl.create(
                  new DatabaseDefinition(
                      Manifests.onClassPath().tables().stream()
                          .filter(table -> table.record().startsWith("garden."))
                          .toList()))
              .sql();

  @RegisterExtension static final ShopDatabase garden = ShopDatabase.withSchema(DDL);

  @BeforeEach
  void noPlants() {
    garden.execute("truncate plants restart identity");
  }

  private static Hstore notes() {
    Map<String, @Nullable String> pairs = new HashMap<>();
    pairs.put("", "");
    pairs.put("color", "red \"\\'=>,\n\u0001é\ud83d\ude00");
    pairs.put("NULL", "NULL");
    pairs.put("height, in m", null);
    return new Hstore(pairs);
  }

  private static NewPlant rose() {
    return NewPlant.withDefaults()
        .name(new Citext("Rosa CANINA é"))
        .kingdom(Ltree.of("plants.rosids.Rosa_1"))
        .notes(notes())
        .names(Arrays.asList(new Citext("a\"b\\c,{}"), null, new Citext("NULL")))
        .kingdoms(List.of(Ltree.of(""), Ltree.of("a.b")))
        .allNotes(List.of(notes(), new Hstore(Map.of())));
  }

  private static void assertRose(Plant plant) {
    assertThat(plant.name()).isEqualTo(new Citext("Rosa CANINA é"));
    assertThat(plant.kingdom()).isEqualTo(Ltree.of("plants.rosids.Rosa_1"));
    assertThat(plant.notes()).isEqualTo(notes());
    assertThat(plant.names()).containsExactly(new Citext("a\"b\\c,{}"), null, new Citext("NULL"));
    assertThat(plant.kingdoms()).containsExactly(Ltree.of(""), Ltree.of("a.b"));
    assertThat(plant.allNotes()).containsExactly(notes(), new Hstore(Map.of()));
  }

  @Test
  void comeBackFromEachPlace() {
    Plant first = garden.run(Plants.insert(rose()).returning());
    assertRose(first);
    List<Plant> more =
        garden.run(
            Plants.insert(List.of(rose().parentId(first.id()), NewPlant.withDefaults()))
                .returning());
    assertRose(more.get(0));
    garden.run(Plants.insert(rose().parentId(more.get(0).id())));

    assertRose(garden.run(Plants.findById(first.id()).select(OFFSHOOTS)).orElseThrow().get(0));
    assertRose(
        garden
            .run(Plants.findById(first.id()).select(OFFSHOOTS.select(OFFSHOOTS)))
            .orElseThrow()
            .get(0)
            .get(0));
    assertThat(
            garden.run(
                Plants.findById(first.id())
                    .select(OFFSHOOTS.select(row(List::of, NAME, KINGDOM, NOTES)))))
        .contains(
            List.of(
                List.of(new Citext("Rosa CANINA é"), Ltree.of("plants.rosids.Rosa_1"), notes())));
    assertThat(garden.run(from(PLANTS).where(ID.eq(1L)).select(Aggregates.arrayAgg(NOTES))).get(0))
        .containsExactly(notes());
    assertThat(
            garden.run(
                Plants.count(
                    where(NOTES.eq(notes()), KINGDOM.in(Ltree.of("plants.rosids.Rosa_1"))))))
        .isEqualTo(3);
  }

  @Test
  void textsWithoutRegardToCase() {
    garden.run(Plants.insert(rose()));

    assertThat(
            garden.run(
                Plants.count(where(NAME.eq(new Citext("rosa canina é")))),
                "select count(*) from \"plants\" where \"name\" = ?",
                new Citext("rosa canina é")))
        .isEqualTo(1);
    assertThat(garden.run(Plants.count(where(NAME.in(new Citext("ROSA CANINA é")))))).isEqualTo(1);
    assertThatThrownBy(
            () -> garden.run(Plants.insert(NewPlant.withDefaults().name(new Citext("\0")))))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageContaining("U+0000");
  }

  @Test
  void trees() {
    garden.run(Plants.insert(rose()));

    assertThat(
            garden.run(
                Plants.count(
                    where(
                        ltreeBelowOrEqual(KINGDOM, Ltree.of("plants")),
                        ltreeAboveOrEqual(KINGDOM, KINGDOM),
                        ltreeAboveOrEqual(KINGDOM, Ltree.of("plants.rosids.Rosa_1.x")),
                        ltreeMatches(KINGDOM, "*.rosids.*"))),
                """
                select count(*) from "plants" where "kingdom" <@ ? and "kingdom" @> "kingdom" and \
                "kingdom" @> ? and "kingdom" ~ ?::lquery""",
                Ltree.of("plants"),
                Ltree.of("plants.rosids.Rosa_1.x"),
                "*.rosids.*"))
        .isEqualTo(1);
    assertThat(
            garden.run(
                Plants.findMany()
                    .select(row(List::of, ltreeLevels(KINGDOM), ltreePart(KINGDOM, 1, 1)))))
        .containsExactly(List.of(3, Ltree.of("rosids")));
    assertThat(Ltree.of("a").child("b")).hasToString("a.b");
    for (String wrong : List.of("a..b", ".", "a b", "a.")) {
      assertThatThrownBy(() -> Ltree.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void pairs() {
    garden.run(Plants.insert(rose()));
    Hstore tall = new Hstore(Map.of("tall", "yes"));

    assertThat(
            garden.run(
                Plants.count(
                    where(
                        hstoreHasKey(NOTES, "color"),
                        hstoreHasAnyKey(NOTES, "x", "color"),
                        hstoreHasAllKeys(NOTES, "", "color"),
                        hstoreContains(NOTES, new Hstore(Map.of("NULL", "NULL"))))),
                """
                select count(*) from "plants" where "notes" ?? ? and "notes" ??| ? and \
                "notes" ??& ? and "notes" @> ?""",
                "color",
                List.of("x", "color"),
                List.of("", "color"),
                new Hstore(Map.of("NULL", "NULL"))))
        .isEqualTo(1);
    assertThat(garden.run(Plants.findMany().select(hstoreText(NOTES, "")))).containsExactly("");
    assertThat(
            garden.run(
                Plants.update(
                        NOTES.set(
                            hstoreMerge(
                                hstoreWithout(NOTES, "", "color", "NULL", "height, in m"), tall)))
                    .everyRow()
                    .returning(NOTES)))
        .containsExactly(tall);
  }

  @Test
  void vectorsAreTexts() {
    Vector vector = Vector.of(1, -2.5f, Float.MIN_VALUE);
    assertThat(vector).hasToString("[1.0,-2.5,1.4E-45]");
    assertThat(Codecs.VECTOR.parse("[1,-2.5,1.4e-45]")).isEqualTo(vector);
    assertThat(select(vectorDistance(val(vector, Codecs.VECTOR), Vector.of(1, 2, 3))).sql())
        .contains("<->");
    for (float wrong : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Vector.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(Vector::of).isInstanceOf(IllegalArgumentException.class);
  }
}
