package vn.vankho.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The folder in which people put the documents of the archive. */
public final class ContentFolder {
  private ContentFolder() {}

  /**
   * The documents below a folder, in an order that is the same on every system. Editorial pages,
   * notes, facts files, hidden files and what editors leave behind are not documents.
   *
   * @throws UnreadableException for the first file that is refused: a link that leads out of the
   *     folder, or a file that may not be read
   * @throws IOException naming the folder if it is missing
   */
  public static List<SourceFile> list(Path root) throws IOException {
    List<UnreadableException> refused = new ArrayList<>();
    List<SourceFile> documents = list(root, refused::add);
    if (!refused.isEmpty()) {
      throw refused.get(0);
    }
    return documents;
  }

  /**
   * The same, for those who report every refused file and go on with the rest.
   *
   * @param refused is told of each file that is left out although it should be a document
   */
  public static List<SourceFile> list(Path root, Consumer<UnreadableException> refused)
      throws IOException {
    return files(root, NamingRules::isDocument, refused);
  }

  /**
   * The editorial pages, {@code trang/**.md}, in order of their names.
   *
   * @throws IOException naming the folder if it is missing, or a page that is refused
   */
  public static List<SourceFile> pages(Path root) throws IOException {
    List<UnreadableException> refused = new ArrayList<>();
    List<SourceFile> pages = files(root, NamingRules::isPage, refused::add);
    if (!refused.isEmpty()) {
      throw refused.get(0);
    }
    return pages;
  }

  /**
   * One file by itself, whatever folder it lies in and whatever it is called.
   *
   * @throws IOException if it cannot be read
   */
  public static SourceFile file(Path file) throws IOException {
    String name = file.getFileName().toString();
    return new SourceFile(file, name, FileHash.sha256(file), FactsFile.of(file, name));
  }

  private static List<SourceFile> files(
      Path root, Predicate<String> wanted, Consumer<UnreadableException> refused)
      throws IOException {
    if (!Files.exists(root)) {
      throw new NoSuchFileException(root.toString(), null, "no such content folder");
    }
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    FolderWalk walk = new FolderWalk(root.toRealPath(), wanted, refused);
    // By UTF-16 units: file systems and locales have orders of their own.
    return walk.files().stream().sorted(Comparator.comparing(SourceFile::name)).toList();
  }
}
