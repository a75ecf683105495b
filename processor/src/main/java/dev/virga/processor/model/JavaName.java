package dev.virga.processor.model;

import java.util.List;

/**
 * The name of a Java class.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names, from the outermost class to the class itself
 */
public record JavaName(String packageName, List<String> simpleNames) {
  /** Copies the list. */
  public JavaName {
    simpleNames = List.copyOf(simpleNames);
  }

  /** Returns the class's own simple name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** Returns the name inside of its package: {@code Outer.User}. */
  public String nested() {
    return String.join(".", simpleNames);
  }

  /** Returns the name as source code writes it: {@code blog.Outer.User}. */
  public String qualified() {
    return packageName.isEmpty() ? nested() : packageName + "." + nested();
  }

  /** Returns the name of a top-level class in the same package. */
  public JavaName neighbour(String simpleName) {
    return new JavaName(packageName, List.of(simpleName));
  }

  @Override
  public String toString() {
    return qualified();
  }
}
