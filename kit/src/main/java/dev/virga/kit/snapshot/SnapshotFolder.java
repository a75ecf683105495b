package dev.virga.kit.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the files of a {@link Snapshot} lie.
 *
 * @param path the folder, which need not be there
 */
public record SnapshotFolder(Path path) {
  /** Reads the files; there are none where there is no folder. */
  public Snapshot read() {
    if (!Files.isDirectory(path)) {
      return new Snapshot(Map.of());
    }
    try (Stream<Path> paths = Files.walk(path)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith(".")) {
          files.put(path.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
      return new Snapshot(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the files those of a snapshot; returns those that changed, came or went. */
  public List<Path> write(Snapshot snapshot) {
    Map<String, String> before = read().files();
    List<Path> changed = new ArrayList<>();
    try {
      for (Map.Entry<String, String> file : new TreeMap<>(snapshot.files()).entrySet()) {
        Path target = path.resolve(file.getKey());
        if (!file.getValue().equals(before.get(file.getKey()))) {
          Files.createDirectories(target.resolveSibling(""));
          Path written = target.resolveSibling("." + target.getFileName() + ".new");
          Files.writeString(written, file.getValue());
          Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
          changed.add(target);
        }
      }
      for (String gone : new TreeSet<>(before.keySet())) {
        if (!snapshot.files().containsKey(gone)) {
          Files.delete(path.resolve(gone));
          changed.add(path.resolve(gone));
        }
      }
      return changed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
