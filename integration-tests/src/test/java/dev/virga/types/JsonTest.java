package dev.virga.types;

import static dev.virga.sql.JsonFunctions.jsonContainedBy;
import static dev.virga.sql.JsonFunctions.jsonContains;
import static dev.virga.sql.JsonFunctions.jsonHasAllKeys;
import static dev.virga.sql.JsonFunctions.jsonHasAnyKey;
import static dev.virga.sql.JsonFunctions.jsonHasKey;
import static dev.virga.sql.JsonFunctions.jsonMerge;
import static dev.virga.sql.JsonFunctions.jsonPathAll;
import static dev.virga.sql.JsonFunctions.jsonPathExists;
import static dev.virga.sql.JsonFunctions.jsonPathFirst;
import static dev.virga.sql.JsonFunctions.jsonPathMatches;
import static dev.virga.sql.JsonFunctions.jsonSet;
import static dev.virga.sql.JsonFunctions.jsonText;
import static dev.virga.sql.JsonFunctions.jsonValue;
import static dev.virga.sql.JsonFunctions.jsonWithout;
import static dev.virga.sql.Sql.*;
import static gallery.Notes.ID;
import static gallery.Notes.NOTES;
import static gallery.Notes.REPLIES;
import static gallery.Notes.SIZE;
import static gallery.Notes.SIZES;
import static gallery.Notes.TREE;
import static gallery.Notes.WORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.virga.ConversionFailure;
import dev.virga.Database;
import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.codec.JsonType;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.sql.Aggregates;
import gallery.NewNote;
import gallery.Note;
import gallery.Note.Cross;
import gallery.Note.Size;
import gallery.Note.Star;
import gallery.Notes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.ShopDatabase;

/** Records, sealed interfaces, maps, lists, trees and texts as JSON. */
final class JsonTest {
  private static final String DDL =
      Ddl.create(
              new DatabaseDefinition(
                  Manifests.onClassPath().tables().stream()
                      .filter(table -> table.record().equals("gallery.Note"))
                      .toList()))
          .sql();

  @RegisterExtension static final ShopDatabase gallery = ShopDatabase.withSchema(DDL);

  @BeforeEach
  void noNotes() {
    gallery.execute("truncate notes restart identity");
  }

  private static JsonNode tree(String json) {
    try {
      return JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static NewNote full() {
    return NewNote.withDefaults()
        .size(new Size(3, "cm \"\\{}'?"))
        .mark(new Star(5))
        .sizes(
            Map.of("", List.of(), "a.b", List.of(new Size(-1, null), new Size(2, "é\ud83d\ude00"))))
        .marks(List.of(new Cross(), new Star(Integer.MAX_VALUE)))
        .tree(tree("{\"a\": [1.10, null, true, {\"b\": 12345678901234567890}], \"c\": \"null\"}"))
        .word("null")
        .prices(Map.of("x", new BigDecimal("0.10")))
        .loud("hey");
  }

  private static void assertFull(Note note) {
    assertThat(note.size()).isEqualTo(new Size(3, "cm \"\\{}'?"));
    assertThat(note.mark()).contains(new Star(5));
    assertThat(note.sizes())
        .isEqualTo(
            Map.of(
                "", List.of(), "a.b", List.of(new Size(-1, null), new Size(2, "é\ud83d\ude00"))));
    assertThat(note.marks()).containsExactly(new Cross(), new Star(Integer.MAX_VALUE));
    assertThat(note.tree())
        .isEqualTo(
            tree("{\"a\": [1.10, null, true, {\"b\": 12345678901234567890}], \"c\": \"null\"}"));
    assertThat(note.word()).isEqualTo("null");
    assertThat(note.prices()).isEqualTo(Map.of("x", new BigDecimal("0.10")));
    assertThat(note.loud()).isEqualTo("hey");
  }

  @Test
  void columnsAreJson() {
    assertThat(DDL).contains("\"size\" jsonb", "\"prices\" json,", "\"loud\" jsonb");
  }

  @Test
  void comesBackFromInsertsAndSelects() {
    Note inserted = gallery.run(Notes.insert(full()).returning());
    assertFull(inserted);
    assertFull(gallery.run(Notes.findById(inserted.id())).orElseThrow());

    List<Note> many =
        gallery.run(Notes.insert(List.of(full(), NewNote.withDefaults())).returning());
    assertFull(many.get(0));
    assertThat(many.get(1))
        .isEqualTo(
            new Note(3, null, null, Optional.empty(), null, null, null, null, null, null, null));
    assertThat(
            gallery.run(
                Notes.update(SIZE.set(new Size(9, null)), TREE.setNull())
                    .where(ID.eq(1L))
                    .returning(SIZE)))
        .containsExactly(new Size(9, null));
  }

  @Test
  void comesBackNested() {
    long root = gallery.run(Notes.insert(full()).returning(ID));
    long reply = gallery.run(Notes.insert(full().parentId(root)).returning(ID));
    gallery.run(Notes.insert(full().parentId(reply)));

    assertFull(
        gallery.run(Notes.findFirst(where(ID.eq(root))).select(REPLIES)).orElseThrow().get(0));
    assertFull(
        gallery
            .run(Notes.findFirst(where(ID.eq(root))).select(REPLIES.select(REPLIES)))
            .orElseThrow()
            .get(0)
            .get(0));
    assertThat(gallery.run(Notes.findFirst(where(ID.eq(root))).select(REPLIES.select(WORD))))
        .contains(List.of("null"));
    assertThat(gallery.run(from(NOTES).select(Aggregates.arrayAgg(SIZE))).get(0))
        .hasSize(3)
        .containsOnly(new Size(3, "cm \"\\{}'?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "\"",
        "\\",
        "[1]",
        "{}",
        "3",
        "true",
        "a\nb\tc",
        "\u0001\u2028",
        "\ud83d\ude00"
      })
  void textsAreTexts(String word) {
    long root = gallery.run(Notes.insert(NewNote.withDefaults().word(word)).returning(ID));
    gallery.run(Notes.insert(NewNote.withDefaults().word(word).parentId(root)));

    assertThat(gallery.run(Notes.findById(root).select(WORD))).contains(word);
    assertThat(gallery.run(Notes.findById(root).select(REPLIES.select(WORD))))
        .contains(List.of(word));
    assertThat(gallery.run(Notes.count(where(WORD.eq(word))))).isEqualTo(2);
    assertThat(gallery.run(Notes.count(where(WORD.in(List.of("x", word)))))).isEqualTo(2);
  }

  @Test
  void theNullOfJsonIsNull() {
    gallery.execute("insert into notes (size, parent_id) values ('null', null), ('null', 1)");

    assertThat(gallery.run(Notes.findMany(orderBy(ID.asc())).select(SIZE))).containsOnlyNulls();
    assertThat(gallery.run(Notes.findById(1).select(REPLIES.select(SIZE))).orElseThrow())
        .containsOnlyNulls();
  }

  @Test
  void operators() {
    gallery.run(Notes.insert(List.of(full(), NewNote.withDefaults().size(new Size(7, "m")))));

    assertThat(
            gallery.run(
                Notes.findMany(where(jsonValue(SIZE, Codecs.INTEGER, "width").gt(5)))
                    .select(jsonText(SIZE, "unit")),
                """
                select "size" ->> ? from "notes" where ("size" ->> ?)::integer > ?""",
                "unit",
                "width",
                5))
        .containsExactly("m");
    assertThat(
            gallery.run(
                Notes.findMany(where(jsonText(TREE, "a", "0").eq("1.10"))).select(ID),
                "select \"id\" from \"notes\" where \"tree\" #>> ? = ?",
                List.of("a", "0"),
                "1.10"))
        .containsExactly(1L);
    assertThat(
            gallery.run(
                Notes.findMany(where(ID.eq(1L)))
                    .select(jsonValue(SIZES, Codecs.jsonb(new JsonType<Size>() {}), "a.b", "0"))))
        .containsExactly(new Size(-1, null));
    assertThat(
            gallery.run(
                Notes.count(where(jsonContains(TREE, tree("{\"c\": \"null\"}")))),
                "select count(*) from \"notes\" where \"tree\" @> ?",
                tree("{\"c\": \"null\"}")))
        .isEqualTo(1);
    assertThat(gallery.run(Notes.count(where(jsonHasKey(TREE, "c"))))).isEqualTo(1);
    assertThat(gallery.run(Notes.count(where(jsonHasAnyKey(TREE, "c", "?"))))).isEqualTo(1);
    assertThat(gallery.run(Notes.count(where(jsonHasAllKeys(TREE, "c", "?"))))).isZero();
    assertThat(
            gallery.run(
                Notes.count(where(jsonPathExists(SIZE, "$.width ? (@ > 5)"))),
                "select count(*) from \"notes\" where \"size\" @?? ?::jsonpath",
                "$.width ? (@ > 5)"))
        .isEqualTo(1);
    assertThatThrownBy(() -> jsonText(SIZE)).isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void elementsAreCountedFromBothEnds() {
    gallery.run(Notes.insert(full()));

    assertThat(
            gallery.run(
                Notes.findMany().select(jsonText(Notes.MARKS, "-1", "points")),
                "select \"marks\" #>> ? from \"notes\"",
                List.of("-1", "points")))
        .containsExactly(String.valueOf(Integer.MAX_VALUE));
    assertThat(
            gallery.run(
                Notes.findMany()
                    .select(
                        jsonValue(Notes.MARKS, Codecs.jsonb(new JsonType<Note.Mark>() {}), "0")),
                "select \"marks\" #> ? from \"notes\"",
                List.of("0")))
        .containsExactly(new Cross());
    assertThat(gallery.run(Notes.findMany().select(jsonValue(Notes.PRICES, Codecs.DECIMAL, "x"))))
        .containsExactly(new BigDecimal("0.10"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Round", "Square"})
  void sealedTypesSayWhichTheyAre(String name) {
    Note.Shape shape = name.equals("Round") ? new Note.Round(0.1) : new Note.Square(3);
    long root = gallery.run(Notes.insert(NewNote.withDefaults().shape(shape)).returning(ID));
    gallery.run(Notes.insert(NewNote.withDefaults().shape(shape).parentId(root)));

    assertThat(gallery.run(Notes.findById(root).select(REPLIES.select(Notes.SHAPE))))
        .contains(List.of(shape));
    assertThat(gallery.run(Notes.findById(root).select(jsonText(Notes.SHAPE, "@type"))))
        .contains(name);
  }

  @Test
  void changesInPlace() {
    long id = gallery.run(Notes.insert(full()).returning(ID));

    assertThat(
            gallery.run(
                Notes.update(
                        SIZE.set(jsonSet(SIZE, Codecs.INTEGER, 4, "width")),
                        TREE.set(jsonWithout(TREE, "a", "3", "b")),
                        SIZES.set(jsonMerge(SIZES, Map.of("new", List.of()))))
                    .where(ID.eq(id))
                    .returning(SIZE),
                """
                update "notes" set "size" = jsonb_set("size", ?, to_jsonb(?::integer)), \
                "tree" = "tree" #- ?, "sizes" = "sizes" || ? where "id" = ? returning "size\"""",
                List.of("width"),
                4,
                List.of("a", "3", "b"),
                Map.of("new", List.of()),
                id))
        .containsExactly(new Size(4, "cm \"\\{}'?"));
    Note changed = gallery.run(Notes.findById(id)).orElseThrow();
    assertThat(changed.tree()).isEqualTo(tree("{\"a\": [1.10, null, true, {}], \"c\": \"null\"}"));
    assertThat(changed.sizes()).containsOnlyKeys("", "a.b", "new");
    assertThat(
            gallery.run(
                Notes.findById(id)
                    .select(
                        jsonSet(
                            Notes.MARKS,
                            Codecs.jsonb(new JsonType<Note.Mark>() {}),
                            new Star(1),
                            "0"))))
        .contains(List.of(new Star(1), new Star(Integer.MAX_VALUE)));
  }

  @Test
  void pathsAndParts() {
    gallery.run(Notes.insert(full()));

    assertThat(
            gallery.run(
                Notes.findMany()
                    .select(
                        jsonPathAll(
                            SIZES, Codecs.jsonb(new JsonType<List<Integer>>() {}), "$.*.width")),
                "select jsonb_path_query_array(\"sizes\", ?::jsonpath) from \"notes\"",
                "$.*.width"))
        .containsExactly(List.of(-1, 2));
    assertThat(
            gallery.run(
                Notes.findMany()
                    .select(
                        jsonPathFirst(
                            TREE, Codecs.jsonb(new JsonType<BigDecimal>() {}), "$.a[0]"))))
        .containsExactly(new BigDecimal("1.10"));
    assertThat(gallery.run(Notes.count(where(jsonPathMatches(SIZE, "$.width == 3"))))).isEqualTo(1);
    assertThat(
            gallery.run(
                Notes.count(
                    where(
                        jsonContainedBy(SIZE, new Size(3, "cm \"\\{}'?")),
                        jsonContains(
                            SIZE,
                            Codecs.jsonb(new JsonType<Map<String, Integer>>() {}),
                            Map.of("width", 3)),
                        jsonContains(TREE, TREE)))))
        .isEqualTo(1);
  }

  @Test
  void textsOfJsonHaveNoOperators() {
    assertThatThrownBy(() -> jsonHasKey(Notes.PRICES, "x"))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("of jsonb, not of json");
  }

  @Test
  void comesBackFromCopies() {
    Database db = gallery.db();
    db.into(NOTES).copyIn(List.of(full(), NewNote.withDefaults()));
    try (Stream<Note> notes = db.copyOut(Notes.findMany(orderBy(ID.asc())))) {
      List<Note> copied = notes.toList();
      assertFull(copied.get(0));
      assertThat(copied.get(1).size()).isNull();
    }
  }

  @Test
  void valuesWhoseJsonIsNullAreRefused() {
    assertThatThrownBy(
            () -> gallery.run(Notes.insert(NewNote.withDefaults().tree(NullNode.getInstance()))))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageContaining("its JSON is null, which reads as SQL's null");
  }

  @Test
  void whatDoesNotFitDoesNotShow() {
    gallery.execute("insert into notes (size) values ('{\"width\": \"hunter2\"}')");

    assertThatThrownBy(() -> gallery.run(Notes.findMany()))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageContaining(
            "notes.size (column 3) cannot be read as jsonb: Jackson cannot read it")
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> gallery.run(Notes.insert(NewNote.withDefaults().word("\ud83d"))))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageContaining("half of a surrogate pair");
  }
}
