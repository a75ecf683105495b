package bad;

import dev.virga.annotation.Id;
import dev.virga.annotation.Policy;
import dev.virga.annotation.Row;
import dev.virga.annotation.RowSecurity;
import dev.virga.annotation.Table;

/** Policies that PostgreSQL does not have, or that admit nothing. */
public final class Policies {
  private Policies() {}

  @Table("secured_notes")
  @Policy("none")
  @Policy(value = "checked", withCheck = "true")
  @Policy(value = "inserted", command = Policy.Command.INSERT)
  @Policy(value = "found", command = Policy.Command.INSERT, using = "true", withCheck = "true")
  @Policy(value = "read", command = Policy.Command.SELECT, using = "true", withCheck = "true")
  @Policy(value = "deleted", command = Policy.Command.DELETE, using = "true", withCheck = "true")
  @Policy(value = "twice", using = "true")
  @Policy(value = "twice", using = "owner = current_user")
  @Policy(value = "", using = "true")
  @Policy(value = "of_nobody", to = {"app", ""}, using = "true")
  @Policy(value = "blank", using = " ", withCheck = "")
  record Note(@Id long id, String owner) {}

  @Row("unsecured_rows")
  @RowSecurity
  @Policy(value = "read", using = "true")
  record Unsecured(int id) {}
}
