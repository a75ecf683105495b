package dev.virga.types;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static sample.WideRows.CHILDREN;
import static sample.WideRows.ID;

import dev.virga.Database;
import dev.virga.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sample.SampleSchema;
import sample.Wide;
import sample.WideRows;

/** A record with more components than a function of PostgreSQL takes arguments. */
final class WideRecordTest {
  private static final String INSERT = insert();

  @RegisterExtension
  static final TestDatabase database =
      TestDatabase.withSchema(SampleSchema.empty() + INSERT.repeat(4));

  private static Database db;

  record Family(Wide parent, List<Wide> children) {}

  record Clan(Wide parent, List<Family> children) {}

  @BeforeAll
  static void open() {
    db = Database.open(database.jdbcUrl());
    db.run(WideRows.update(WideRows.PARENT_ID.set(1L)).where(ID.eq(2L)));
    db.run(WideRows.update(WideRows.PARENT_ID.set(2L)).where(ID.in(3L, 4L)));
  }

  @AfterAll
  static void close() {
    db.close();
  }

  /** Fills a column with its name or its number. */
  private static String insert() {
    StringBuilder columns = new StringBuilder("insert into wide_rows (");
    StringBuilder values = new StringBuilder(") values (");
    for (int i = 3; i <= 120; i++) {
      columns.append(i == 3 ? "" : ", ").append('c').append(i);
      values.append(i == 3 ? "" : ", ");
      values.append(i % 3 == 1 ? "" + i : i % 3 == 2 ? "null" : "'c" + i + "'");
    }
    return columns.append(values).append(");\n").toString();
  }

  @Test
  void isRead() {
    Wide wide = db.run(WideRows.findById(1)).orElseThrow();

    assertThat(wide.c3()).isEqualTo("c3");
    assertThat(wide.c118()).isEqualTo(118);
    assertThat(wide.c119()).isNull();
    assertThat(wide.c120()).isEqualTo("c120");
  }

  @Test
  void nestsLikeAnyOther() {
    List<Wide> all = db.run(WideRows.findMany(orderBy(ID.asc())));

    Clan clan =
        db.run(
                WideRows.findFirst(where(ID.eq(1L)))
                    .with(CHILDREN.with(CHILDREN.orderBy(ID.asc()), Family::new), Clan::new))
            .orElseThrow();

    assertThat(clan)
        .isEqualTo(new Clan(all.get(0), List.of(new Family(all.get(1), all.subList(2, 4)))));
  }

  @Test
  void nestsBesideOthersInOneRow() {
    record Twins(Wide self, Wide parent) {}

    List<Wide> all = db.run(WideRows.findMany(orderBy(ID.asc())));

    List<Twins> twins =
        db.run(
                WideRows.findFirst(where(ID.eq(1L)))
                    .select(
                        CHILDREN.with(
                            WideRows.PARENT, (self, parent) -> new Twins(self, parent.get()))))
            .orElseThrow();

    assertThat(twins).containsExactly(new Twins(all.get(1), all.get(0)));
  }
}
