package dev.virga.processor.generate;

import java.util.Set;

/**
 * The names that are left in a part of a generated class.
 *
 * @param taken the others
 */
record Names(Set<String> taken) {
  /** Returns the name, with underscores behind it as long as it is taken. */
  String free(String name) {
    String free = name;
    while (taken.contains(free)) {
      free += "_";
    }
    return free;
  }
}
