package dev.virga.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.processor.testing.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is generated cannot be written. */
class OutputTest {
  @Test
  void isReportedAsSuch() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (JavaFileManager full =
        new FullDisk(
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8))) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, full, diagnostics, null, null, List.of(Sources.file("good/blog/Tag.java")));
      task.setProcessors(List.of(new VirgaProcessor()));

      assertThat(task.call()).isFalse();
    }
    assertThat(diagnostics.getDiagnostics())
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .containsExactly(
            "[virga:output] what is generated for Tag cannot be written: java.io.IOException: no room;"
                + " check that there is room where it goes, and that it can be written to");
  }

  /** Has no room for what is generated. */
  private static final class FullDisk extends ForwardingJavaFileManager<JavaFileManager> {
    FullDisk(JavaFileManager disk) {
      super(disk);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      throw new IOException("no room");
    }
  }
}
