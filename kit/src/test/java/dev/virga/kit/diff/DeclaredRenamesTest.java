package dev.virga.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.SchemaText;
import org.junit.jupiter.api.Test;

final class DeclaredRenamesTest {
  private static final String MEMBERS =
      """
      enum humor: BLUE, HAPPY
      table members
        id bigint not null
        bio text
        mood "humor"
      """;
  private static final String USERS =
      """
      enum mood: SAD, HAPPY
      table users
        id bigint not null
        about text
        mood "mood"
        renamed table members to users
        renamed column bio to about
        renamed enum humor to "mood"
        renamed label "mood" BLUE to SAD
      """;

  @Test
  void areDecisions() {
    assertThat(declared(MEMBERS, USERS, Decisions.none()).toString())
        .contains(
            "tables={members=users}",
            "columns={members.bio=about}",
            "enums={humor=mood}",
            "labels={humor.BLUE=SAD}");
  }

  @Test
  void haveNoEffectOnceTheyAreMade() {
    assertThat(declared(USERS, USERS, Decisions.none())).isEqualTo(Decisions.none());
  }

  @Test
  void haveNoEffectOnADatabaseThatNeverHadTheOldName() {
    assertThat(declared("table other\n  id bigint", USERS, Decisions.none()))
        .isEqualTo(Decisions.none());
  }

  @Test
  void doNotTouchWhatIsThereUnderBothNames() {
    String both = "table users\n  bio text\n  about text";

    Decisions decisions =
        declared(
            both, "table users\n  about text\n  renamed column bio to about", Decisions.none());

    assertThat(decisions).isEqualTo(Decisions.none());
  }

  @Test
  void agreeWithTheSameDecision() {
    Decisions decisions = declared(MEMBERS, USERS, Decisions.none());

    assertThat(declared(MEMBERS, USERS, decisions)).isEqualTo(decisions);
  }

  @Test
  void areRefusedWhereTheOldNameIsStillDeclared() {
    assertRefused(
        MEMBERS,
        """
        table members
          id bigint
        table users
          id bigint
          renamed table members to users
        """,
        "The record test.users says with @RenamedFrom that the table users was members, which is still declared.");
    assertRefused(
        "table users\n  bio text",
        "table users\n  bio text\n  about text\n  renamed column bio to about",
        "that the column users.about was bio, which is still declared.");
    assertRefused(
        "enum mood: BLUE\ntable t\n  mood \"mood\"",
        """
        enum mood: BLUE, SAD
        table t
          mood "mood"
          renamed label "mood" BLUE to SAD
        """,
        "that the label mood.SAD was BLUE, which is still declared.");
  }

  @Test
  void areRefusedWhereTwoSayTheSame() {
    assertRefused(
        "table old\n  id bigint",
        """
        table a
          id bigint
          renamed table old to a
        table b
          id bigint
          renamed table old to b
        """,
        "There are two decisions about old: a and b.");
  }

  private static Decisions declared(String before, String after, Decisions decisions) {
    return decisions.withDeclared(SchemaText.parse(before), SchemaText.parse(after));
  }

  private static void assertRefused(String before, String after, String message) {
    DatabaseDefinition old = SchemaText.parse(before);
    DatabaseDefinition now = SchemaText.parse(after);
    assertThatThrownBy(() -> Diff.between(old, now, Decisions.none()))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessageContaining(message);
  }
}
