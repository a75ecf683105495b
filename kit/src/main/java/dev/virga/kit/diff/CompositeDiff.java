package dev.virga.kit.diff;

import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CompositeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is different between two composite types of one name.
 *
 * @param before the type as it is, with the names of other types that they have afterwards
 * @param after the type as it will be
 */
public record CompositeDiff(CompositeDefinition before, CompositeDefinition after) {
  boolean isEmpty() {
    return before.comment().equals(after.comment())
        && dropped().isEmpty()
        && added().isEmpty()
        && kept().stream()
            .allMatch(
                pair ->
                    pair.before().name().equals(pair.after().name())
                        && pair.before().comment().equals(pair.after().comment())
                        && !pair.changesType())
        && hasOrder();
  }

  /**
   * An attribute that is there before and after.
   *
   * @param before what it is
   * @param after what it will be
   */
  public record Pair(AttributeDefinition before, AttributeDefinition after) {
    /** Returns whether its type is another one, or its collation. */
    public boolean changesType() {
      return Conversion.isChange(before.type(), after.type())
          || !before.collation().equals(after.collation());
    }
  }

  /** Returns the attributes that stay, in the order that they will have. */
  public List<Pair> kept() {
    List<Pair> kept = new ArrayList<>();
    for (AttributeDefinition attribute : after.attributes()) {
      find(before, attribute.name())
          .or(() -> attribute.formerName().flatMap(this::renamed))
          .ifPresent(old -> kept.add(new Pair(old, attribute)));
    }
    return kept;
  }

  /** What has its name still is not what another one was. */
  private Optional<AttributeDefinition> renamed(String formerName) {
    return find(after, formerName).isPresent() ? Optional.empty() : find(before, formerName);
  }

  /** Returns the attributes that go. */
  public List<AttributeDefinition> dropped() {
    List<AttributeDefinition> staying = kept().stream().map(Pair::before).toList();
    return before.attributes().stream().filter(each -> !staying.contains(each)).toList();
  }

  /** Returns the attributes that come. */
  public List<AttributeDefinition> added() {
    List<AttributeDefinition> staying = kept().stream().map(Pair::after).toList();
    return after.attributes().stream().filter(each -> !staying.contains(each)).toList();
  }

  /** Returns whether those that stay keep their order, and those that come are behind them. */
  public boolean hasOrder() {
    List<AttributeDefinition> staying = kept().stream().map(Pair::before).toList();
    List<AttributeDefinition> there = new ArrayList<>(before.attributes());
    there.retainAll(staying);
    int count = staying.size();
    return there.equals(staying)
        && after.attributes().subList(count, after.attributes().size()).equals(added());
  }

  private static Optional<AttributeDefinition> find(CompositeDefinition type, String name) {
    return type.attributes().stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
