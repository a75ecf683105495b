package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static gallery.Artists.ARTISTS;
import static gallery.Works.ARTIST;
import static gallery.Works.ARTIST_ID;
import static gallery.Works.COPIES;
import static gallery.Works.MODEL;
import static gallery.Works.MODEL_ID;
import static gallery.Works.TITLE;
import static gallery.Works.WORKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.ConversionFailure;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.sql.Aggregates;
import dev.virga.sql.Prepared;
import gallery.Artist;
import gallery.ArtistId;
import gallery.Artists;
import gallery.NewArtist;
import gallery.NewWork;
import gallery.Outputs;
import gallery.Title;
import gallery.Work;
import gallery.WorkCard;
import gallery.WorkCardShape;
import gallery.WorkId;
import gallery.Works;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** A record of one component is the type of a column, with no further code. */
final class ValueTypeTest {
  private static final String DDL =
      Ddl.create(
              new DatabaseDefinition(
                  Manifests.onClassPath().tables().stream()
                      .filter(table -> table.record().startsWith("gallery."))
                      .toList()))
          .sql();

  @RegisterExtension static final ShopDatabase gallery = ShopDatabase.withSchema(DDL);

  private static final ArtistId ANNI = new ArtistId(1);
  private static final ArtistId BRIDGET = new ArtistId(2);
  private static final WorkId KNOT = new WorkId(new UUID(0, 1));
  private static final WorkId FALL = new WorkId(new UUID(0, 2));

  @BeforeEach
  void twoArtists() {
    gallery.execute(
        """
        truncate artists, works restart identity;
        insert into artists (name, pseudonym, prizes, style) values
          ('Anni', null, '{"a, \\"b\\"",c}', 'CUBISM'),
          ('Bridget', 'B', '{}', null);
        insert into works (id, artist_id, title, copies, model_id) values
          ('00000000-0000-0000-0000-000000000001', 1, 'Knot', 1, null),
          ('00000000-0000-0000-0000-000000000002', 2, 'Fall', 3, '00000000-0000-0000-0000-000000000001')
        """);
  }

  private static Artist anni() {
    return new Artist(
        ANNI,
        new Title("Anni"),
        Optional.empty(),
        List.of(new Title("a, \"b\""), new Title("c")),
        new Artist.Style(Artist.School.CUBISM));
  }

  private static Artist bridget() {
    return new Artist(BRIDGET, new Title("Bridget"), Optional.of(new Title("B")), List.of(), null);
  }

  private static Work knot() {
    return new Work(KNOT, ANNI, new Title("Knot"), new Work.Copies(1), null);
  }

  private static Work fall() {
    return new Work(FALL, BRIDGET, new Title("Fall"), new Work.Copies(3), KNOT);
  }

  @Test
  void isTheComponentInTheDatabase() {
    assertThat(DDL)
        .contains(
            """
            create table "artists" (
              "id" bigint generated always as identity not null,
              "name" text not null,
              "pseudonym" text,
              "prizes" text[] not null,
              "style" "school",
            """)
        .contains("\"id\" uuid not null")
        .contains("\"copies\" integer default 1 not null")
        .contains("create type \"school\" as enum ('CUBISM', 'POP')");
  }

  @Test
  void parametersAndRows() {
    assertThat(
            gallery.run(
                Works.findById(KNOT),
                "select \"id\", \"artist_id\", \"title\", \"copies\", \"model_id\" from \"works\" where \"id\" = ?",
                KNOT))
        .contains(knot());
    assertThat(gallery.run(Works.findMany(where(MODEL_ID.eq(KNOT))))).containsExactly(fall());
    assertThat(
            gallery.run(
                Artists.findMany(where(Artists.ID.in(ANNI, BRIDGET)), orderBy(Artists.ID.asc())),
                """
                select "id", "name", "pseudonym", "prizes", "style" from "artists"
                where "id" = any(?) order by "id\"""",
                List.of(ANNI, BRIDGET)))
        .containsExactly(anni(), bridget());
    Prepared<ArtistId, List<Title>> titles =
        prepare(id -> Works.findMany(where(ARTIST_ID.eq(id))).select(TITLE));
    assertThat(gallery.run(titles.with(BRIDGET))).containsExactly(new Title("Fall"));
  }

  @Test
  void insertsAndUpdates() {
    WorkId id = new WorkId(new UUID(0, 3));
    assertThat(
            gallery.run(
                Works.insert(NewWork.id(id).artistId(ANNI).title(new Title("Loop"))).returning()))
        .isEqualTo(new Work(id, ANNI, new Title("Loop"), new Work.Copies(1), null));
    assertThat(
            gallery.run(
                Artists.insert(
                        List.of(
                            NewArtist.name(new Title("Cy"))
                                .prizes(List.of(new Title("}\\")))
                                .pseudonym(new Title("C")),
                            NewArtist.name(new Title("Di"))
                                .prizes(List.of())
                                .style(new Artist.Style(Artist.School.POP))))
                    .returning(),
                """
                insert into "artists" ("name", "pseudonym", "prizes", "style")
                select "name", "pseudonym", "prizes"::text[], "style"
                from unnest(?::text[], ?::text[], ?::text[], ?::"school"[])
                as "rows" ("name", "pseudonym", "prizes", "style")
                returning "id", "name", "pseudonym", "prizes", "style\""""
                    .replace('\n', ' '),
                List.of(new Title("Cy"), new Title("Di")),
                java.util.Arrays.asList(new Title("C"), null),
                List.of(List.of(new Title("}\\")), List.of()),
                java.util.Arrays.asList(null, new Artist.Style(Artist.School.POP))))
        .extracting(Artist::id)
        .containsExactly(new ArtistId("3"), new ArtistId("4"));
    assertThat(
            gallery.run(
                Works.update(COPIES.set(new Work.Copies(9)), ARTIST_ID.set(ANNI))
                    .where(Works.ID.eq(FALL))
                    .returning(row(Owned::new, ARTIST_ID, COPIES))))
        .containsExactly(new Owned(ANNI, new Work.Copies(9)));
  }

  record Owned(ArtistId artist, Work.Copies copies) {}

  @Test
  void nestedRowsAndRelations() {
    assertThat(
            gallery.run(
                Artists.findMany(orderBy(Artists.ID.asc()))
                    .select(Artists.WORKS.select(row(Owned::new, ARTIST_ID, COPIES)))))
        .containsExactly(
            List.of(new Owned(ANNI, new Work.Copies(1))),
            List.of(new Owned(BRIDGET, new Work.Copies(3))));
    assertThat(gallery.run(Works.findById(FALL).select(ARTIST))).contains(bridget());
    assertThat(gallery.run(Works.findById(FALL).select(MODEL.select(ARTIST))))
        .contains(Optional.of(anni()));
    assertThat(gallery.run(Works.findById(KNOT).select(WorkCardShape.WORK_CARD)))
        .contains(
            new WorkCard(
                KNOT,
                new Title("Knot"),
                new Title("Anni"),
                List.of(new Title("a, \"b\""), new Title("c"))));
  }

  @Test
  void derivedTablesAndAggregates() {
    var outputs =
        Outputs.as(
            from(WORKS)
                .groupBy(ARTIST_ID)
                .select(row(Artist.Output::new, ARTIST_ID, Aggregates.count())));

    assertThat(
            gallery.run(
                from(ARTISTS)
                    .join(outputs)
                    .on(Outputs.ID.eq(Artists.ID))
                    .orderBy(Outputs.ID.desc())
                    .select(Artists.NAME)))
        .containsExactly(new Title("Bridget"), new Title("Anni"));
    assertThat(gallery.run(from(WORKS).select(Aggregates.arrayAgg(TITLE).orderBy(TITLE.asc()))))
        .containsExactly(List.of(new Title("Fall"), new Title("Knot")));
  }

  @Test
  void whatTheRecordRefusesDoesNotShow() {
    gallery.execute("update works set title = ' ' where artist_id = 1");

    assertThatThrownBy(() -> gallery.run(Works.findMany()))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageStartingWith("works.title (column 3) cannot be read as text")
        .hasMessageNotContaining("blank");
  }
}
