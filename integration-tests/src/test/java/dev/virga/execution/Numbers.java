package dev.virga.execution;

import dev.virga.codec.Codecs;
import dev.virga.sql.FindMany;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Table;
import java.util.List;

/** Views of one number, some of which take their time. */
final class Numbers {
  /** A view whose row takes 20 seconds, one whose rows do from the third on, and who sleeps. */
  static final String SLEEPING =
      """
      create function nap(n bigint) returns bigint volatile language plpgsql as
        $$ begin if n > 2 then perform pg_sleep(20); end if; return n; end $$;
      create view sleep as select nap(3) as id;
      create view slow_rows as select nap(n) as id from generate_series(1, 9) as n;
      create view sleepers as
        select pid::bigint as id from pg_stat_activity
        where datname = current_database() and wait_event = 'PgSleep';
      """;

  private Numbers() {}

  /** The query of a view with one column, {@code id}. */
  static FindMany<Object, Long> of(String view) {
    Table<Object, Long> table = Table.of(view, (row, i) -> row.getLong(i));
    NumberColumn<Object, Long> id = table.number("id", Codecs.LONG);
    return FindMany.of(table, List.of()).select(id);
  }
}
