package billing;

import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import java.util.Set;

/** What this package declares, of all that is on the class path. */
public final class BillingSchema {
  private static final Set<String> OBJECTS =
      Set.of(
          "citext",
          "bill_numbers",
          "accountant",
          "open_bills",
          "debtors",
          "payers",
          "refuse_change",
          "paid_bills");

  private BillingSchema() {}

  /** Returns its tables, and what there is besides. */
  public static DatabaseDefinition definition() {
    DatabaseDefinition all = Manifests.onClassPath();
    return new DatabaseDefinition(
        all.tables().stream().filter(table -> table.record().startsWith("billing.")).toList(),
        all.objects().stream().filter(object -> OBJECTS.contains(object.name())).toList());
  }
}
