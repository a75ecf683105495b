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
  void aCheckOfADomainInArrays() {
    String table = "\ntable t\n  id bigint not null\n  tags \"tag\"[]";

    assertThatThrownBy(
            () ->
                plan(
                    "domain tag ^ as text" + table,
                    "domain tag ^ as text\n  check c: value <> ''" + table))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage(
            "The domain tag refuses more values than before, and PostgreSQL cannot look at those in arrays, as the column t.tags has them. Declare a domain of another name, and let the columns have that.");
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
