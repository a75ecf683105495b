package dev.virga.kit.plan;

import dev.virga.kit.ddl.ViewStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.Mentions;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans all changes of views together, since those that read others go before them, and come behind
 * them.
 */
final class ViewPlan {
  private final List<ViewDefinition> dropped = new ArrayList<>();
  private final List<ViewDefinition> coming = new ArrayList<>();

  /** Those of the ones that come which are there under their names, and become others. */
  private final Set<ViewDefinition> replaced = new HashSet<>();

  private final List<Planned> planned = new ArrayList<>();

  ViewPlan(List<Change> changes) {
    changes.forEach(this::take);
  }

  private void take(Change change) {
    if (change instanceof Change.RebuildObject rebuild
        && rebuild.before() instanceof ViewDefinition before) {
      dropped.add(before);
      coming.add((ViewDefinition) rebuild.after());
    } else if (change instanceof Change.ChangeObject object) {
      if (object.before().orElse(null) instanceof ViewDefinition before) {
        if (object.after().orElse(null) instanceof ViewDefinition after) {
          alter(object, before, after);
        } else {
          dropped.add(before);
        }
      } else if (object.after().orElse(null) instanceof ViewDefinition after) {
        coming.add(after);
      }
    }
  }

  List<Planned> planned() {
    List<ViewDefinition> readersFirst = new ArrayList<>(Mentions.ordered(dropped));
    Collections.reverse(readersFirst);
    for (ViewDefinition view : readersFirst) {
      planned.add(Planned.main(Rank.DROP_VIEWS, ViewStatements.drop(view)).with(Hazard.DROPS_VIEW));
    }
    for (ViewDefinition view : Mentions.ordered(coming)) {
      statements(view).forEach(sql -> planned.add(Planned.main(Rank.CREATE_VIEWS, sql)));
    }
    return planned;
  }

  private void alter(Change.ChangeObject change, ViewDefinition before, ViewDefinition after) {
    if (!before.name().equals(after.name())) {
      QualifiedName now = new QualifiedName(after.schema(), before.name());
      planned.add(
          Planned.main(Rank.RENAMES, ViewStatements.rename(after.kind(), now, after.name()))
              .with(Hazard.BREAKS_RUNNING_CODE));
    }
    if (change.changesQuery()) {
      coming.add(after);
      replaced.add(after);
    }
    if (!before.comment().equals(after.comment())) {
      planned.add(Planned.main(Rank.COMMENTS, ViewStatements.comment(after)));
    }
  }

  private List<String> statements(ViewDefinition view) {
    return replaced.contains(view)
        ? List.of(ViewStatements.replace(view))
        : ViewStatements.create(view);
  }
}
