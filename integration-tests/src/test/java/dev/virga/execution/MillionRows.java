package dev.virga.execution;

import dev.virga.Database;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import shop.Labels;
import shop.NewLabel;

/** Inserts a million rows and reads them again; {@link MemoryTest} runs it in a small JVM. */
final class MillionRows {
  static final long ROWS = 1_000_000;

  private MillionRows() {}

  /** The argument names the database for the driver. */
  public static void main(String[] arguments) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(arguments[0]);
    Database db = Database.of(dataSource);
    long inserted =
        db.into(Labels.LABELS)
            .insertAll(
                LongStream.range(0, ROWS)
                    .mapToObj(i -> NewLabel.name("a label of some length, and the number " + i)));
    long read;
    try (Stream<?> labels = db.stream(Labels.findMany())) {
      read = labels.count();
    }
    long copied;
    try (Stream<?> labels = db.copyOut(Labels.findMany())) {
      copied = labels.count();
    }
    System.out.println(inserted + " " + read + " " + copied);
  }
}
