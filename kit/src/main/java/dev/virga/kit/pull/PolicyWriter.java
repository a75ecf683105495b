package dev.virga.kit.pull;

import dev.virga.kit.introspect.Inexpressible.Kind;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.PolicyDefinition.Command;
import dev.virga.schema.PolicyDefinition.Mode;
import dev.virga.schema.RowSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes who sees which rows of a table. */
final class PolicyWriter {
  private final RecordDraft draft;

  PolicyWriter(RecordDraft draft) {
    this.draft = draft;
  }

  void write() {
    List<PolicyDefinition> policies = new ArrayList<>();
    for (PolicyDefinition policy : draft.table().policies()) {
      if (draft.table().rowSecurity().isEmpty()) {
        draft.cannotSay(
            Kind.POLICY, policy.name(), "row-level security of the table is not enabled");
      } else if (policy.command() == Command.INSERT
          ? policy.check().isEmpty()
          : policy.using().isEmpty()) {
        draft.cannotSay(Kind.POLICY, policy.name(), "it has no condition, and admits no row");
      } else if (Stream.concat(policy.using().stream(), policy.check().stream())
          .anyMatch(draft::namesWhatIsOmitted)) {
        draft.cannotSay(Kind.POLICY, policy.name(), "the record is without one of its columns");
      } else {
        policies.add(policy);
        annotate(policy);
      }
    }
    draft.table().rowSecurity().ifPresent(security -> secure(security, policies));
  }

  private void secure(RowSecurity security, List<PolicyDefinition> policies) {
    if (security == RowSecurity.FORCED) {
      draft.require("RowSecurity");
      draft.annotate("@RowSecurity(force = true)");
    } else if (policies.isEmpty()) {
      draft.require("RowSecurity");
      draft.annotate("@RowSecurity");
    }
    draft.secure(security, policies);
  }

  private void annotate(PolicyDefinition policy) {
    draft.require("Policy");
    List<String> members = new ArrayList<>();
    members.add("value = " + JavaText.quoted(policy.name()));
    if (policy.mode() == Mode.RESTRICTIVE) {
      members.add("as = Policy.Mode.RESTRICTIVE");
    }
    if (policy.command() != Command.ALL) {
      members.add("command = Policy.Command." + policy.command().name());
    }
    if (!policy.roles().isEmpty()) {
      members.add(
          policy.roles().stream()
              .map(JavaText::quoted)
              .collect(Collectors.joining(", ", "to = {", "}")));
    }
    policy.using().ifPresent(text -> members.add("using = " + JavaText.quoted(text)));
    policy.check().ifPresent(text -> members.add("withCheck = " + JavaText.quoted(text)));
    draft.annotate("@Policy(" + String.join(", ", members) + ")");
  }
}
