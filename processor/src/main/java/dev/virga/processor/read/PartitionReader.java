package dev.virga.processor.read;

import dev.virga.annotation.Partition;
import dev.virga.annotation.Partitioned;
import dev.virga.processor.model.PartitionDeclaration;
import dev.virga.processor.model.PartitioningDeclaration;
import dev.virga.schema.PartitioningDefinition.Strategy;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads how the rows of a table are divided. */
final class PartitionReader {
  private PartitionReader() {}

  static Optional<PartitioningDeclaration> partitioning(TypeElement type) {
    return AnnotationReader.find(type, Partitioned.class)
        .flatMap(
            annotation ->
                annotation
                    .constant("by", Partitioned.By.class)
                    .map(
                        by ->
                            new PartitioningDeclaration(
                                annotation.position(),
                                Strategy.valueOf(by.value().name()),
                                annotation.texts("on"))));
  }

  static List<PartitionDeclaration> partitions(TypeElement type, PackageDefaults defaults) {
    return AnnotationReader.all(type, Partition.class).stream()
        .flatMap(
            annotation ->
                annotation.text("value").stream()
                    .map(
                        name ->
                            new PartitionDeclaration(
                                annotation.position(),
                                defaults.table(name),
                                annotation.text("from"),
                                annotation.text("to"),
                                annotation.texts("values"),
                                annotation.number("modulus"),
                                annotation.number("remainder"))))
        .toList();
  }
}
