package dev.virga.kit.manifest;

import java.io.IOException;
import java.util.Optional;

/**
 * A file that was found below a root: a folder of classes, or a jar.
 *
 * @param name its name, with the folders that it lies in below the one that was looked at, without
 *     its suffix
 * @param place the file, for people
 * @param text what is in it
 * @param root the root, as long as it is being read
 */
record Resource(String name, String place, String text, Root root) {
  /** A folder of classes, or a jar. */
  interface Root {
    /** Returns what is in a file; empty where there is none. */
    Optional<byte[]> read(String path) throws IOException;
  }

  /**
   * What becomes of a file.
   *
   * @param <T> what it becomes
   */
  interface Reader<T> {
    /** Reads a file. */
    T read(Resource resource) throws IOException;
  }
}
