package dev.virga.processor.model;

import java.util.Optional;

/**
 * What a view is made of, as it is written, right or wrong.
 *
 * @param query its query; empty where it is made in another way
 * @param materialized whether its rows are kept
 * @param parameters what {@code with (...)} says
 */
public record ViewDeclaration(
    Optional<Located<String>> query,
    Optional<Located<Boolean>> materialized,
    Optional<Located<String>> parameters) {
  /** Says nothing, as of what is no view. */
  public static final ViewDeclaration NONE =
      new ViewDeclaration(Optional.empty(), Optional.empty(), Optional.empty());

  /** Returns whether its rows are kept. */
  public boolean isMaterialized() {
    return materialized.filter(Located::value).isPresent();
  }
}
