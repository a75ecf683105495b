package dev.virga.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopSchema;

/** Rows that do not fit into memory go in and out. */
final class MemoryTest {
  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(ShopSchema.empty());

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aMillionRowsInAJvmOf64Megabytes() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MillionRows.class.getName(),
                database.jdbcUrl())
            .redirectErrorStream(true)
            .start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed.lines()).last().isEqualTo("1000000 1000000 1000000");
  }
}
