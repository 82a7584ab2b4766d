package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.SourceFile;
import vn.vankho.source.UnreadableException;

/** The documents that a command line names: one file, or all of a folder. */
final class Inputs {
  private Inputs() {}

  /**
   * The documents at a path, in the order of their names.
   *
   * @param refused is told of each file that should be a document but cannot be taken
   * @throws JobException if there is nothing at the path
   */
  static List<SourceFile> at(Path path, Consumer<UnreadableException> refused) throws IOException {
    if (Files.notExists(path)) {
      throw new JobException("missing", path);
    }
    if (Files.isDirectory(path)) {
      return ContentFolder.list(path, refused);
    }
    try {
      return List.of(ContentFolder.file(path));
    } catch (UnreadableException e) {
      refused.accept(e);
      return List.of();
    }
  }

  /** A document's name with another ending: {@code a/172.txt} becomes {@code a/172.json}. */
  static String renamed(SourceFile source, String ending) {
    return source.name().replaceFirst("\\.[^./]+$", "") + ending;
  }
}
