package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.codec.Codecs;
import dev.virga.sql.FindMany;
import dev.virga.sql.Functions;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Columns that are named like a function, beside a call of that function. */
final class OutputNameTest {
  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          """
          create table tracks (title text not null, length integer not null);
          insert into tracks values ('a', 30), ('bbb', 10), ('cc', 20);
          """);

  /** The scope of the table. */
  private interface Tracks {
    Table<Tracks, String> TRACKS = Table.of("tracks", (row, i) -> row.get(i, Codecs.TEXT));
    TextColumn.Updatable<Tracks> TITLE = TRACKS.text("title");
    NumberColumn.Updatable<Tracks, Integer> LENGTH = TRACKS.number("length", Codecs.INTEGER);
  }

  @Test
  void anOrderIsByTheColumnNotByTheCall() {
    assertThat(
            shop.run(
                FindMany.of(Tracks.TRACKS, List.of(orderBy(Tracks.LENGTH.asc())))
                    .select(Functions.length(Tracks.TITLE)),
                "select length(\"title\") from \"tracks\" order by \"tracks\".\"length\""))
        .containsExactly(3, 2, 1);
  }

  @Test
  void otherwiseTheColumnsNameIsEnough() {
    assertThat(
            shop.run(
                FindMany.of(Tracks.TRACKS, List.of(orderBy(Tracks.TITLE.desc())))
                    .select(Functions.length(Tracks.TITLE)),
                "select length(\"title\") from \"tracks\" order by \"title\" desc"))
        .containsExactly(2, 3, 1);
  }
}
