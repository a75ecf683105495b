package dev.virga.kit.pull;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a record as text, as a person would. */
final class RecordSource {
  /** How long a line may be. */
  static final int WIDTH = 100;

  private static final List<String> ORDER =
      List.of(
          "@Table",
          "@View",
          "@Partitioned",
          "@Partition",
          "@RowSecurity",
          "@Policy",
          "@References",
          "@HasMany",
          "@HasOne",
          "@Unique",
          "@Index",
          "@Check",
          "@Exclude");

  private RecordSource() {}

  static String of(RecordDraft draft) {
    RecordName name = draft.name();
    String header = "public record " + name.record() + "(";
    List<String> components = draft.components().stream().map(Component::text).toList();
    String line = header + String.join(", ", components) + ") {}";
    return "package "
        + name.packageName()
        + ";\n\n"
        + draft.imports().stream()
            .map(each -> "import " + each + ";\n")
            .collect(Collectors.joining())
        + "\n"
        + annotations(draft)
        + (line.length() <= WIDTH
            ? line
            : header + "\n    " + String.join(",\n    ", components) + ") {}")
        + "\n";
  }

  private static String annotations(RecordDraft draft) {
    return draft.annotations().stream()
        .sorted(Comparator.comparingInt(RecordSource::rank))
        .map(annotation -> annotation + "\n")
        .collect(Collectors.joining());
  }

  private static int rank(String annotation) {
    return ORDER.indexOf(annotation.replaceFirst("\\(.*", ""));
  }
}
