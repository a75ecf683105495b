package dev.virga.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RightProgramsTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @ParameterizedTest
  @MethodSource("dev.virga.wrong.SourceCompiler#all")
  void theContractCompilesWithoutAWarning(SourceCompiler compiler, @TempDir Path folder)
      throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> files = Files.list(SOURCES.resolve("blog"))) {
      for (Path file : files.toList()) {
        sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    }

    assertThat(sources).containsKeys("User", "UserRepository", "PostQueries");
    assertThat(compiler.compile(sources, folder)).isEmpty();
  }
}
