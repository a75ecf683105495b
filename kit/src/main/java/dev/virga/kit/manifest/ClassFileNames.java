package dev.virga.kit.manifest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the class of a record or package may lie. */
final class ClassFileNames {
  private static final String SUFFIX = ".class";

  private ClassFileNames() {}

  /**
   * Returns the files below a root that may hold a class: of {@code blog.Outer.User}, {@code
   * blog/Outer/User.class}, {@code blog/Outer$User.class} and {@code blog$Outer$User.class}, and
   * that of the package. The name does not tell where the packages end.
   */
  static List<String> of(String declaredBy) {
    List<String> names = List.of(declaredBy.split("\\.", -1));
    String ofPackage = String.join("/", names) + "/package-info" + SUFFIX;
    Stream<String> ofRecord =
        IntStream.range(0, names.size())
            .map(nested -> names.size() - nested)
            .mapToObj(
                packages ->
                    String.join("/", names.subList(0, packages - 1))
                        + (packages > 1 ? "/" : "")
                        + String.join("$", names.subList(packages - 1, names.size()))
                        + SUFFIX);
    return Stream.concat(ofRecord, Stream.of(ofPackage)).toList();
  }
}
