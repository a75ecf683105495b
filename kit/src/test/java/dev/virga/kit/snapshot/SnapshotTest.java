package dev.virga.kit.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.SchemaText;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SnapshotTest {
  private static final DatabaseDefinition BLOG =
      SchemaText.parse(
          """
          enum blog.mood: SAD, HAPPY
          table Users
            id bigint not null always
            primary key Users_pkey (id)
          table blog.posts
            id bigint not null by default
            mood "blog"."mood" not null default 'SAD'
            user_id bigint
            primary key posts_pkey (id)
            unique posts_mood_key (mood, id)
            foreign key posts_user_id_fkey (user_id) references Users (id) on delete set null
            check posts_check: id > 0
            index posts_user_id_idx (user_id)
          """);

  @Test
  void hasAFileForEachTableAndType() {
    assertThat(Snapshot.of(BLOG).files())
        .containsOnlyKeys("tables/%55sers.json", "tables/blog/posts.json", "enums/blog/mood.json");
  }

  @Test
  void saysWhatATableIsBesides() {
    Snapshot snapshot =
        Snapshot.of(
            SchemaText.parse(
                """
                table rooms
                  id integer
                  exclude rooms_id_excl: id with =
                """));
    assertThat(snapshot.files().get("tables/rooms.json"))
        .contains(
            """
              "form": {
                "exclusions": [
                  {
                    "name": "rooms_id_excl",
                    "elements": "id with ="
                  }
                ]
              }
            """);
    assertThat(snapshot.database().tables().get(0).exclusions()).hasSize(1);
  }

  @Test
  void hasALineForEachFact() {
    assertThat(Snapshot.of(BLOG).files())
        .containsEntry(
            "tables/blog/posts.json",
            """
            {
              "version": 1,
              "schema": "blog",
              "name": "posts",
              "columns": {
                "id": {
                  "type": "bigint",
                  "nullable": false,
                  "identity": "BY_DEFAULT"
                },
                "mood": {
                  "type": "\\"blog\\".\\"mood\\"",
                  "nullable": false,
                  "defaultExpression": "'SAD'"
                },
                "user_id": {
                  "type": "bigint",
                  "nullable": true
                }
              },
              "primaryKey": {
                "name": "posts_pkey",
                "columns": [
                  "id"
                ]
              },
              "uniqueKeys": {
                "posts_mood_key": {
                  "columns": [
                    "mood",
                    "id"
                  ]
                }
              },
              "foreignKeys": {
                "posts_user_id_fkey": {
                  "columns": [
                    "user_id"
                  ],
                  "referencedTable": "Users",
                  "referencedColumns": [
                    "id"
                  ],
                  "onDelete": "SET_NULL",
                  "onUpdate": "NO_ACTION"
                }
              },
              "indexes": {
                "posts_user_id_idx": {
                  "columns": [
                    "user_id"
                  ]
                }
              },
              "checks": {
                "posts_check": {
                  "condition": "id > 0"
                }
              },
              "enums": [
                {
                  "schema": "blog",
                  "name": "mood"
                }
              ]
            }
            """)
        .containsEntry(
            "enums/blog/mood.json",
            """
            {
              "version": 1,
              "schema": "blog",
              "name": "mood",
              "labels": [
                "SAD",
                "HAPPY"
              ]
            }
            """);
  }

  @Test
  void isReadBack() {
    Snapshot snapshot = Snapshot.of(BLOG);

    assertThat(Snapshot.of(snapshot.database())).isEqualTo(snapshot);
    assertThat(snapshot.database().enums()).isEqualTo(BLOG.enums());
  }

  @Test
  void saysWhatToDoAboutMarksOfAMerge() {
    assertRefused(
        "tables/blog/posts.json", "{\n<<<<<<< HEAD\n", "two branches changed the same facts");
  }

  @Test
  void saysWhereAFileIsMalformed() {
    assertRefused(
        "enums/blog/mood.json", "{\n  \"version\": 1,\n  oh", "mood.json, line 3, column");
    assertRefused("enums/blog/mood.json", "[]", "mood.json: no JSON object");
    assertRefused("enums/blog/mood.json", "{\"version\": 1}", "mood.json: name is missing or null");
    assertRefused(
        "enums/blog/mood.json",
        "{\"version\": 1, \"schema\": \"blog\", \"name\": \"mood\", \"colour\": 1}",
        "mood.json: unknown member colour");
    assertRefused(
        "tables/blog/posts.json",
        "{\"version\": 1, \"schema\": \"blog\", \"name\": \"posts\", \"columns\": []}",
        "posts.json: columns has to be an object");
  }

  @Test
  void refusesAVersionThatItDoesNotKnow() {
    assertRefused(
        "enums/blog/mood.json",
        "{\"version\": 2}",
        "version 2, and this virga-kit reads version 1");
    assertRefused("enums/blog/mood.json", "{}", "the version is missing");
  }

  @Test
  void refusesAFileWithTheNameOfAnother() {
    assertRefused(
        "enums/mood.json",
        Snapshot.of(BLOG).files().getOrDefault("enums/blog/mood.json", ""),
        "it is about blog.mood, whose file is enums/blog/mood.json");
  }

  @Test
  void refusesAFileThatIsNoneOfItsOwn() {
    assertRefused("notes.json", "{}", "notes.json: in none of the folders tables/, enums/, roles/");
  }

  @Test
  void refusesWhatBranchesLeftAlone() {
    assertThatThrownBy(() -> without("tables/%55sers.json").database())
        .isInstanceOf(InvalidSnapshotException.class)
        .hasMessageContaining("do not fit together")
        .hasMessageContaining("posts_user_id_fkey");
    assertThatThrownBy(() -> without("enums/blog/mood.json").database())
        .isInstanceOf(InvalidSnapshotException.class)
        .hasMessageContaining(
            "it uses the enum type blog.mood, which has no file enums/blog/mood.json");
    assertThatThrownBy(() -> without("tables/blog/posts.json").database())
        .isInstanceOf(InvalidSnapshotException.class)
        .hasMessageContaining("No table uses the enum type blog.mood");
  }

  private static Snapshot without(String file) {
    Map<String, String> files = new TreeMap<>(Snapshot.of(BLOG).files());
    files.remove(file);
    return new Snapshot(files);
  }

  private static void assertRefused(String file, String text, String message) {
    Map<String, String> files = new TreeMap<>(Snapshot.of(BLOG).files());
    files.put(file, text);
    assertThatThrownBy(() -> new Snapshot(files).database())
        .isInstanceOf(InvalidSnapshotException.class)
        .hasMessageContaining(message);
  }
}
