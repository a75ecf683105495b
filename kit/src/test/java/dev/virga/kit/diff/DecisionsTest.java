package dev.virga.kit.diff;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.DecisionsText;
import dev.virga.kit.testing.SchemaText;
import org.junit.jupiter.api.Test;

final class DecisionsTest {
  private static final DatabaseDefinition BEFORE =
      SchemaText.parse(
          """
          enum mood: SAD, HAPPY
          table people
            id bigint not null
            mood "mood"
            adult boolean
          table pets
            id bigint not null
          """);
  private static final DatabaseDefinition AFTER =
      SchemaText.parse(
          """
          enum mood: SAD, HAPPY
          table folk
            id bigint not null
            mood "mood"
            adult bigint
          """);

  @Test
  void namesWhatIsNotThere() {
    assertRefused(
        "table persons -> folk",
        "names the table persons, which is not there. There are: people, pets.");
    assertRefused(
        "table people -> persons", "names the table persons, which is not there. There are: folk.");
    assertRefused("column people.age -> adult", "names the column people.age, which is not there");
    assertRefused(
        "column pets.id -> id", "The column pets.id cannot become id, because its table goes.");
    assertRefused("label mood.ANGRY -> SAD", "names the label mood.ANGRY, which is not there");
    assertRefused("replace mood.SAD -> ANGRY", "names the label mood.ANGRY, which is not there");
    assertRefused("enum state -> mood", "names the enum type state, which is not there");
  }

  @Test
  void refusesTwoDecisionsAboutOneThing() {
    assertRefused(
        "table people -> folk\ntable people -> pets",
        "There are two decisions about people: folk and pets.");
    assertRefused(
        "table people -> folk\ntable pets -> folk", "Two decisions say what becomes folk.");
  }

  @Test
  void asksForAConversionWherePostgresHasNone() {
    assertRefused(
        "table people -> folk",
        "The column folk.adult changes from boolean to bigint, and PostgreSQL has no cast between them.");
  }

  private static void assertRefused(String decisions, String message) {
    assertThatThrownBy(() -> Diff.between(BEFORE, AFTER, DecisionsText.parse(decisions)))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessageContaining(message);
  }
}
