package dev.virga.kit.schema;

import static dev.virga.kit.testing.TableBuilder.referring;
import static dev.virga.kit.testing.TableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.schema.EnumDefinition;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DatabaseDefinitionTest {
  private static final EnumDefinition MOOD =
      new EnumDefinition(Optional.empty(), "mood", List.of("SAD", "HAPPY"));

  @Test
  void sortsTablesBySchemaThenName() {
    assertThat(
            database(
                    table("z").in("a").build(),
                    table("b").build(),
                    table("a").in("b").build(),
                    table("a").build(),
                    table("y").in("a").build())
                .tables())
        .extracting(QualifiedName::of)
        .extracting(QualifiedName::toString)
        .containsExactly("a", "b", "a.y", "a.z", "b.a");
  }

  @Test
  void namesBothRecordsOfOneTable() {
    assertThatThrownBy(
            () ->
                database(
                    table("users").record("blog.User").build(),
                    table("users").record("shop.Customer").build()))
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessage(
            "The records blog.User and shop.Customer both declare the table users. Give one of the"
                + " tables another name or schema.");
  }

  @Test
  void takesOneNameInTwoSchemas() {
    assertThat(
            database(table("users").in("blog").build(), table("users").in("shop").build())
                .schemas())
        .containsExactly("blog", "shop");
  }

  @Test
  void hasAnEnumTypeOfTwoTablesOnce() {
    assertThat(
            database(
                    table("people").enumColumn("mood", "mood", MOOD).build(),
                    table("pets").enumColumn("mood", "mood", MOOD).build())
                .enums())
        .containsExactly(MOOD);
  }

  @Test
  void namesBothRecordsOfAnEnumTypeWithDifferentLabels() {
    EnumDefinition other = new EnumDefinition(Optional.empty(), "mood", List.of("HAPPY", "SAD"));

    assertThatThrownBy(
            () ->
                database(
                    table("pets").enumColumn("mood", "mood", other).build(),
                    table("people").enumColumn("mood", "mood", MOOD).build()))
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessage(
            "The enum type mood has the labels [SAD, HAPPY] for the record test.people and [HAPPY,"
                + " SAD] for the record test.pets. Use one Java enum in both, or give the types"
                + " different names.");
  }

  @Test
  void namesAForeignKeyToATableThatIsMissing() {
    assertThatThrownBy(() -> database(referring("posts", "users")))
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessage(
            "The foreign key posts_users_id_fkey of the record test.posts refers to the table"
                + " users, which no record declares. Add the classes or the jar with the record of"
                + " that table.");
  }

  @Test
  void namesAnEnumTypeAndATableOfOneName() {
    assertThatThrownBy(
            () ->
                database(
                    table("mood").build(), table("pets").enumColumn("mood", "mood", MOOD).build()))
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessage(
            "The enum type of the record test.pets and the table of the record test.mood both have"
                + " the name mood. Give one of them another name or schema.");
  }

  @Test
  void namesTwoIndexesOfOneName() {
    assertThatThrownBy(
            () ->
                database(
                    table("a").column("b_c", "text").index("b_c").build(),
                    table("a_b").column("c", "text").index("c").build()))
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessage(
            "The index of the record test.a and the index of the record test.a_b both have the name"
                + " a_b_c_idx. Give one of them another name or schema.");
  }

  @Test
  void namesAKeyAndATableOfOneName() {
    assertThatThrownBy(() -> database(table("users").id().build(), table("users_pkey").build()))
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessageContaining("The key of the record test.users and the table of the record");
  }

  @Test
  void namesTheSequenceOfAnIdentityColumnAndATableOfOneName() {
    assertThatThrownBy(() -> database(table("users").id().build(), table("users_id_seq").build()))
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessageContaining("The sequence of the record test.users and the table of the record");
  }

  @Test
  void takesTheSameIndexInTwoSchemasAndTwoSequencesOfOneName() {
    assertThat(
            database(
                    table("a").in("x").column("b_c", "text").index("b_c").build(),
                    table("a_b").in("y").column("c", "text").index("c").build(),
                    table("a").identity("b_c", "bigint", IdentityGeneration.ALWAYS).build(),
                    table("a_b").identity("c", "bigint", IdentityGeneration.ALWAYS).build())
                .tables())
        .hasSize(4);
  }

  private static DatabaseDefinition database(TableDefinition... tables) {
    return new DatabaseDefinition(List.of(tables));
  }
}
