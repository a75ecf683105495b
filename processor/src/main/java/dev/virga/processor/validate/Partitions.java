package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.IndexDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.PartitionDeclaration;
import dev.virga.processor.model.PartitioningDeclaration;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.UniqueDeclaration;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.PartitioningDefinition.Strategy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks how rows are divided into partitions: PostgreSQL keeps them different only within one, so
 * that each key has what tells the partition.
 */
final class Partitions {
  private final Problems problems;
  private final SqlNames sqlNames;
  private final NamedComponents named;

  Partitions(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
    this.named = new NamedComponents(problems);
  }

  void check(Declaration declaration) {
    Optional<PartitioningDeclaration> partitioning = declaration.partitioning();
    if (partitioning.isPresent()) {
      columns(declaration, partitioning.get());
      keys(declaration, partitioning.get());
      partitions(declaration, partitioning.get().strategy());
    } else {
      declaration
          .partitions()
          .forEach(
              partition ->
                  problem(
                      partition.position(),
                      "@Partition has no meaning without @Partitioned, which says what tells the partition; add it"));
    }
  }

  private void columns(Declaration declaration, PartitioningDeclaration partitioning) {
    named.check(declaration, partitioning.columns(), "@Partitioned");
    if (partitioning.columns().isEmpty()) {
      problem(
          partitioning.position(),
          "@Partitioned names no component whose value tells the partition; write it in \"on\"");
    }
    if (partitioning.strategy() == Strategy.LIST && partitioning.columns().size() > 1) {
      problem(
          partitioning.columns().get(1).position(),
          "a list tells the partition by one component; leave the others out, or divide by RANGE or HASH");
    }
  }

  private void keys(Declaration declaration, PartitioningDeclaration partitioning) {
    List<Component> ids = declaration.idComponents();
    if (!ids.isEmpty()) {
      key(
          ids.get(0).id().orElseThrow().position(),
          "the primary key",
          ids.stream().map(Component::name).toList(),
          partitioning);
    }
    for (Component component : declaration.components()) {
      for (UniqueDeclaration unique : component.uniques()) {
        key(unique.list().position(), "a unique key", List.of(component.name()), partitioning);
      }
      for (IndexDeclaration index : component.indexes()) {
        index(index, List.of(component.name()), partitioning);
      }
    }
    for (UniqueDeclaration unique : declaration.uniques()) {
      key(unique.list().position(), "a unique key", unique.componentNames(), partitioning);
    }
    for (IndexDeclaration index : declaration.indexes()) {
      index(index, index.list().componentNames(), partitioning);
    }
  }

  private void index(
      IndexDeclaration index, List<String> components, PartitioningDeclaration partitioning) {
    if (index.unique() && index.elements().isEmpty()) {
      key(index.list().position(), "a unique index", components, partitioning);
    }
  }

  private void key(
      Position position,
      String what,
      List<String> components,
      PartitioningDeclaration partitioning) {
    partitioning.componentNames().stream()
        .filter(name -> !components.contains(name))
        .findFirst()
        .ifPresent(
            name ->
                problem(
                    position,
                    what
                        + " of a partitioned table has what tells the partition; add \""
                        + name
                        + "\" to it"));
  }

  private void partitions(Declaration declaration, Strategy strategy) {
    Set<String> names = new HashSet<>();
    boolean rest = false;
    for (PartitionDeclaration partition : declaration.partitions()) {
      boolean valid =
          sqlNames.check(
              partition.name().value(),
              partition.name().position(),
              "a partition",
              "write a name of 1 to 63 bytes");
      if (valid && !names.add(partition.name().value())) {
        problem(
            partition.name().position(),
            "the table has a partition \""
                + partition.name().value()
                + "\" already; choose another name");
      }
      if (partition.strategies().isEmpty()) {
        if (rest) {
          problem(
              partition.position(),
              "a table has one partition without bounds; say which rows this one has");
        }
        if (strategy == Strategy.HASH) {
          problem(
              partition.position(),
              "where a hash tells the partition, each has a \"modulus\"; write it");
        }
        rest = true;
      } else {
        bounds(partition, strategy);
      }
    }
  }

  private void bounds(PartitionDeclaration partition, Strategy strategy) {
    if (!partition.strategies().equals(List.of(strategy))) {
      problem(
          partition.position(),
          "the bounds are not those of a table that is divided by "
              + strategy
              + "; write "
              + wanted(strategy));
      return;
    }
    partition.from().ifPresent(text -> expression(text, "\"from\" of @Partition"));
    partition.to().ifPresent(text -> expression(text, "\"to\" of @Partition"));
    partition.values().forEach(text -> expression(text, "a value of @Partition"));
    boolean complete =
        strategy != Strategy.RANGE || (partition.from().isPresent() && partition.to().isPresent());
    if (!complete) {
      problem(partition.position(), "a range has two bounds; write " + wanted(strategy));
    }
    if (strategy == Strategy.HASH) {
      int modulus = partition.modulus().map(Located::value).orElse(0);
      int remainder = partition.remainder().map(Located::value).orElse(0);
      if (modulus < 1 || remainder < 0 || remainder >= modulus) {
        problem(
            partition.position(),
            "no hash leaves "
                + remainder
                + " of "
                + modulus
                + "; write a modulus above 0, and a remainder from 0 below it");
      }
    }
  }

  private static String wanted(Strategy strategy) {
    return switch (strategy) {
      case RANGE -> "\"from\" and \"to\"";
      case LIST -> "\"values\"";
      case HASH -> "\"modulus\" and \"remainder\"";
    };
  }

  private void expression(Located<String> text, String what) {
    sqlNames.checkExpression(text.value(), text.position(), what);
  }

  private void problem(Position position, String what) {
    problems.add(position, ProblemKey.PARTITION, what);
  }

  static Optional<PartitioningDefinition> of(Declaration declaration) {
    return declaration
        .partitioning()
        .map(
            partitioning ->
                new PartitioningDefinition(
                    partitioning.strategy(),
                    partitioning.componentNames().stream()
                        .flatMap(name -> declaration.component(name).stream())
                        .map(Component::columnName)
                        .toList(),
                    declaration.partitions().stream()
                        .map(PartitionDeclaration::definition)
                        .toList()));
  }
}
