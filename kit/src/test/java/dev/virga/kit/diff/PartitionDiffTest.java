package dev.virga.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.plan.Plan;
import dev.virga.kit.plan.Style;
import dev.virga.kit.testing.SchemaText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL cannot change about partitions is refused, with the way out. */
final class PartitionDiffTest {
  private static final String EVENTS =
      """
      table events
        id bigint not null
        at date not null
        partition by range (at)
        partition events_rest default
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "partition by range (id)",
        "partition by list (at)",
        "partition by range (at, id)"
      })
  void refusesToDivideOtherwise(String otherwise) {
    List<Change> changes = between(EVENTS, EVENTS.replace("partition by range (at)", otherwise));
    assertThatThrownBy(() -> Plan.of(changes, Style.ONLINE))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessageContaining("The table events is partitioned by range (\"at\"), and should be ")
        .hasMessageEndingWith(
            "which PostgreSQL cannot change. Declare a table of another name, copy the rows, and drop this one.");
  }

  @Test
  void refusesToDivideWhatIsWhole() {
    String whole = EVENTS.replaceAll("  partition.*\n", "");
    assertThatThrownBy(() -> Plan.of(between(whole, EVENTS), Style.OFFLINE))
        .hasMessageContaining("is not partitioned, and should be partitioned by range");
    assertThatThrownBy(() -> Plan.of(between(EVENTS, whole), Style.OFFLINE))
        .hasMessageContaining("and should be not partitioned");
  }

  @Test
  void refusesAnotherTypeOfWhatTellsThePartition() {
    assertThatThrownBy(() -> between(EVENTS, EVENTS.replace("at date", "at timestamptz")))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessageContaining("The column events.at tells the partitions of its table apart");
  }

  @Test
  void takesBoundsInOtherWordsForTheSame() {
    assertThat(between(EVENTS, EVENTS.replace("default", "DEFAULT"))).isEmpty();
  }

  private static List<Change> between(String before, String after) {
    return Diff.between(SchemaText.parse(before), SchemaText.parse(after), Decisions.none());
  }
}
