package dev.virga.query;

import static dev.virga.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.codec.Codecs;
import dev.virga.sql.ColumnTrait;
import dev.virga.sql.FindMany;
import dev.virga.sql.Insert;
import dev.virga.sql.NewRow;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.RowValues;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Labels;
import shop.ShopDatabase;

/** What each update sets, where that depends on the row that is there. */
final class OnUpdateTest {
  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          """
          create table pages (title text primary key, body text not null,
            version integer not null default 1, changed date not null default '2020-01-01');
          insert into pages (title, body) values ('home', 'hello');
          create table labels (name text primary key, version integer not null default 7);
          insert into labels (name) values ('home');
          """);

  record Page(String title, String body, int version) {}

  /** The scope of the table. */
  private interface Pages {
    Table<Pages, Page> PAGES =
        Table.of(
            "pages",
            (row, i) ->
                new Page(row.get(i, Codecs.TEXT), row.get(i + 1, Codecs.TEXT), row.getInt(i + 2)));
    TextColumn.Updatable<Pages> TITLE = PAGES.text("title");
    TextColumn.Updatable<Pages> BODY = PAGES.text("body");
    NumberColumn.Updatable<Pages, Integer> VERSION =
        PAGES.number("version", Codecs.INTEGER, ColumnTrait.onUpdate("version + 1"));
    UniqueKey<Pages> PRIMARY_KEY = PAGES.key("pages_pkey", "title");
  }

  private static NewRow<Pages> page(String body) {
    RowValues<Pages> values = RowValues.of(Pages.PAGES).give(0, "home").give(1, body);
    return () -> values;
  }

  @Test
  void inAnUpdateItIsTheExpressionAsItStands() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Update.of(Pages.PAGES, Pages.BODY.set("bye"))
                            .where(Pages.TITLE.eq("home"))
                            .returning(Pages.VERSION),
                        """
                        update "pages" set "body" = ?, "version" = version + 1
                        where "title" = ? returning "version\"""",
                        "bye",
                        "home"))
                .containsExactly(2));
  }

  @Test
  void inAnUpsertItIsOfTheRowThatIsThere() {
    shop.undone(
        () -> {
          var upsert =
              Insert.of(Pages.PAGES, page("new"))
                  .onConflict(Pages.PRIMARY_KEY)
                  .doUpdate(Pages.BODY.setExcluded());
          assertThat(
                  shop.run(
                      upsert,
                      """
                      insert into "pages" ("title", "body") values (?, ?)
                      on conflict ("title") do update set "body" = excluded."body",
                      "version" = (select version + 1 from (select "pages".*) as "pages")""",
                      "home",
                      "new"))
              .isEqualTo(1);
          assertThat(shop.run(upsert)).isEqualTo(1);
          assertThat(shop.run(FindMany.of(Pages.PAGES, List.of())))
              .containsExactly(new Page("home", "new", 3));
        });
  }

  @Test
  void besideAnotherTableItIsOfTheRowThatIsUpdated() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        update(Pages.PAGES)
                            .from(Labels.LABELS)
                            .set(Pages.BODY.set(Labels.NAME))
                            .where(Pages.TITLE.eq(Labels.NAME))
                            .returning(Pages.VERSION),
                        """
                        update "pages" set "body" = "labels"."name",
                        "version" = (select version + 1 from (select "pages".*) as "pages")
                        from "labels" where "pages"."title" = "labels"."name"
                        returning "pages"."version\""""))
                .containsExactly(2));
  }
}
