package dev.virga.kit.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.diff.InvalidDecisionException;
import dev.virga.kit.testing.SchemaText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL would refuse halfway is refused before. */
final class RefusedPlanTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sequence s|table s\\n  id bigint not null|sequence s|table s",
        "sequence s|view s\\n  select 1 as one|sequence s|view s",
        "domain d ^ as text|enum d: A\\ntable t\\n  id \"d\"|domain d|enum type d",
        "enum d: A\\ntable t\\n  id \"d\"|domain d ^ as text|enum type d|domain d",
        "table t\\n  id bigint not null always"
            + "|table t\\n  id bigint not null default nextval('t_id_seq')\\nsequence t_id_seq"
            + "|sequence of the identity column t.id|sequence t_id_seq",
      })
  void aNameThatAnotherThingTakes(String before, String after, String gone, String comes) {
    assertThatThrownBy(() -> plan(before, after))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage(
            "The %s goes, and the %s comes, which takes two migrations: generate one with neither of them first, or give one another name."
                .formatted(gone, comes));
  }

  @Test
  void aCheckOfADomainInCompositeValues() {
    String types = "composite type pair\n  one \"tag\"\ncomposite type pairs\n  all \"pair\"[]";
    String table =
        "\n" + types + "\ntable t\n  id bigint not null\n  tag \"tag\"\n  tags \"pairs\"";

    assertThatThrownBy(
            () ->
                plan(
                    "domain tag ^ as text" + table,
                    "domain tag ^ as text\n  check c: value <> ''" + table))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessageContaining("as the column t.tags has them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a integer\\n  b text!b text\\n  a integer!The attributes of the composite type pair have another order than in the database, where new ones come behind all others. Let the components of its record stand in that order.",
        "a integer!b text\\n  a integer!The attributes of the composite type pair have another order than in the database, where new ones come behind all others. Let the components of its record stand in that order.",
        "a integer!a bigint!The attribute a of the composite type pair is of type integer, and should be of type bigint, which PostgreSQL cannot change while columns hold it. Give the attribute another name, or declare a composite type of another name, and let the columns have that.",
        "a text!a text ^ collate C!The attribute a of the composite type pair is of type text, and should be of type text collate C, which PostgreSQL cannot change while columns hold it. Give the attribute another name, or declare a composite type of another name, and let the columns have that."
      })
  void anotherAttribute(String before, String after, String message) {
    assertThatThrownBy(
            () -> plan("composite type pair\n  " + before, "composite type pair\n  " + after))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage(message);
  }

  @Test
  void aLabelLessOfAnEnumThatACompositeTypeIsMadeOf() {
    String type = "\ncomposite type pair\n  mood \"mood\"";

    assertThatThrownBy(() -> plan("enum mood: SAD, FINE" + type, "enum mood: SAD" + type))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage(
            "The enum type mood is to be made anew, since labels go or change places, and the composite type pair has an attribute of it, which PostgreSQL cannot change. Keep the labels, or declare an enum of another name, and an attribute of another name with it.");
  }

  @Test
  void aFunctionThatATableCallsAsBefore() {
    String table = "table t\n  a integer\n  index t_idx on doubled(a)\n";

    assertThatThrownBy(
            () ->
                plan(
                    "code\n  create function doubled(a integer) returns integer return a * 2;\n"
                        + table,
                    "code\n  create function doubled(a bigint) returns bigint return a * 2;\n"
                        + table))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage(
            "The function doubled(integer) goes, but the table t calls it in an expression that stays as it is, so that PostgreSQL does not let it go. Declare a function of another name, let the table call that, and drop this one.");
  }

  @Test
  void aCheckOfADomainInArrays() {
    String table = "\ntable t\n  id bigint not null\n  tags \"tag\"[]";

    assertThatThrownBy(
            () ->
                plan(
                    "domain tag ^ as text" + table,
                    "domain tag ^ as text\n  check c: value <> ''" + table))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage(
            "The domain tag refuses more values than before, and PostgreSQL cannot look at those within arrays and composite values, as the column t.tags has them. Declare a domain of another name, and let the columns have that.");
  }

  @Test
  void aFormerNameOfWhatIsThereStill() {
    assertThatThrownBy(
            () -> plan("sequence a\nsequence b", "sequence b ^ renamed a\nsequence c ^ renamed b"))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage(
            "The sequence c is said to have been the sequence b, which is there still. Remove what says so, or rename one after the other in two migrations.");
  }

  private static void plan(String before, String after) {
    List<Change> changes =
        Diff.between(
            SchemaText.parse(before.replace("\\n", "\n").replace('^', '|')),
            SchemaText.parse(after.replace("\\n", "\n").replace('^', '|')),
            Decisions.none());
    Plan.of(changes, Style.ONLINE);
  }
}
