package dev.virga.kit.manifest;

import java.util.List;
import java.util.stream.IntStream;

/** Where the class of a record may lie. */
final class ClassFileNames {
  private static final String SUFFIX = ".class";

  private ClassFileNames() {}

  /**
   * Returns the files below a root that may hold a class: of {@code blog.Outer.User}, {@code
   * blog/Outer/User.class}, {@code blog/Outer$User.class} and {@code blog$Outer$User.class}. The
   * name does not tell where the packages end.
   */
  static List<String> of(String record) {
    List<String> names = List.of(record.split("\\.", -1));
    return IntStream.range(0, names.size())
        .map(nested -> names.size() - nested)
        .mapToObj(
            packages ->
                String.join("/", names.subList(0, packages - 1))
                    + (packages > 1 ? "/" : "")
                    + String.join("$", names.subList(packages - 1, names.size()))
                    + SUFFIX)
        .toList();
  }
}
