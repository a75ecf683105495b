package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a view is made of, as it is written, right or wrong.
 *
 * @param query its query; empty where a method returns it, or it is made in another way
 * @param methods the methods that are said to return its query
 * @param materialized whether its rows are kept
 * @param parameters what {@code with (...)} says
 */
public record ViewDeclaration(
    Optional<Located<String>> query,
    List<ViewMethod> methods,
    Optional<Located<Boolean>> materialized,
    Optional<Located<String>> parameters) {
  /** Says nothing, as of what is no view. */
  public static final ViewDeclaration NONE =
      new ViewDeclaration(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  /** Copies the list. */
  public ViewDeclaration {
    methods = List.copyOf(methods);
  }

  /** Returns whether migrations make it. */
  public boolean isMade() {
    return query.isPresent() || !methods.isEmpty();
  }

  /** Returns whether its rows are kept. */
  public boolean isMaterialized() {
    return materialized.filter(Located::value).isPresent();
  }
}
