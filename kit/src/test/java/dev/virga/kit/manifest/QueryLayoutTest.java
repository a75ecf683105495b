package dev.virga.kit.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryLayoutTest {
  /** A slash stands for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "select 1 as \"id\"|select 1 as \"id\"",
        "select a from b where c = 'x from y' order by a limit 3 offset 1"
            + "|select a/from b/where c = 'x from y'/order by a/limit 3/offset 1",
        "select a from b left join c on b.id = c.id join d on true cross join e"
            + "|select a/from b/left join c on b.id = c.id/join d on true/cross join e",
        "select left(a, 2), extract(year from b) from c"
            + "|select left(a, 2), extract(year from b)/from c",
        "select percentile_cont(0.5) within group (order by a) from b group by c having d > 1"
            + "|select percentile_cont(0.5) within group (order by a)/from b/group by c/having d > 1",
        "select a from b where c is distinct from d union all select a from (select a from e) as f"
            + "|select a/from b/where c is distinct from d/union all/select a/from (select a from e) as f",
        "with x as (select 1 from y) select \"from\" from x"
            + "|with x as (select 1 from y)/select \"from\"/from x",
      })
  void beginsALineWithEachClause(String query, String lines) {
    assertThat(QueryLayout.of(query)).isEqualTo(lines.replace('/', '\n'));
  }
}
