package dev.virga.processor.model;

import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.PartitioningDefinition.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partition, as it is written, right or wrong.
 *
 * @param position the annotation
 * @param name its name
 * @param from the first values
 * @param to the first values that it has no more
 * @param values the values
 * @param modulus into how many parts values are divided
 * @param remainder which of the parts it has
 */
public record PartitionDeclaration(
    Position position,
    Located<String> name,
    Optional<Located<String>> from,
    Optional<Located<String>> to,
    List<Located<String>> values,
    Optional<Located<Integer>> modulus,
    Optional<Located<Integer>> remainder) {
  /** Copies the list. */
  public PartitionDeclaration {
    values = List.copyOf(values);
  }

  /** Returns the strategies of which it has bounds. */
  public List<Strategy> strategies() {
    return Stream.of(
            Optional.of(Strategy.RANGE).filter(range -> from.isPresent() || to.isPresent()),
            Optional.of(Strategy.LIST).filter(list -> !values.isEmpty()),
            Optional.of(Strategy.HASH).filter(hash -> modulus.isPresent() || remainder.isPresent()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns what the database has of it. */
  public PartitionDefinition definition() {
    List<Strategy> strategies = strategies();
    if (strategies.isEmpty()) {
      return PartitionDefinition.ofTheRest(name.value());
    }
    return switch (strategies.get(0)) {
      case RANGE -> PartitionDefinition.range(name.value(), text(from), text(to));
      case LIST ->
          PartitionDefinition.list(
              name.value(), values.stream().map(Located::value).collect(Collectors.joining(", ")));
      case HASH -> PartitionDefinition.hash(name.value(), number(modulus), number(remainder));
    };
  }

  private static String text(Optional<Located<String>> given) {
    return given.map(Located::value).orElse("");
  }

  private static int number(Optional<Located<Integer>> given) {
    return given.map(Located::value).orElse(0);
  }
}
