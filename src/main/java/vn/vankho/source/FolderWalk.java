package vn.vankho.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One walk through the content folder. Finds files; follows no link out of the folder. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final Predicate<String> wanted;
  private final Consumer<UnreadableException> refused;
  private final List<SourceFile> found = new ArrayList<>();

  /**
   * @param root the folder's real path, without links
   */
  FolderWalk(Path root, Predicate<String> wanted, Consumer<UnreadableException> refused) {
    this.root = root;
    this.wanted = wanted;
    this.refused = refused;
  }

  /** The wanted files, in no order. */
  List<SourceFile> files() throws IOException {
    Files.walkFileTree(root, this);
    return List.copyOf(found);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && NamingRules.isHidden(folder.getFileName().toString());
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = name(file);
    if (!wanted.test(name)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink() && leavesRoot(file)) {
      refused.accept(new UnreadableException(name, UnreadableException.Reason.OUTSIDE));
    } else if (Files.isRegularFile(file)) {
      // A link to a folder is left: what lies in the folder is found where it lies.
      add(file, name);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    refused.accept(
        new UnreadableException(name(file), UnreadableException.Reason.NO_ACCESS, cause));
    return FileVisitResult.CONTINUE;
  }

  private void add(Path file, String name) {
    try {
      found.add(new SourceFile(file, name, FileHash.sha256(file), FactsFile.of(file, name)));
    } catch (UnreadableException e) {
      refused.accept(e);
    } catch (IOException e) {
      refused.accept(new UnreadableException(name, UnreadableException.Reason.NO_ACCESS, e));
    }
  }

  /** A link that leads nowhere counts as leaving: nothing in the folder stands behind it. */
  private boolean leavesRoot(Path link) {
    try {
      return !link.toRealPath().startsWith(root);
    } catch (IOException e) {
      return true;
    }
  }

  /** Composed, because macOS hands out names with their diacritics apart. */
  private String name(Path file) {
    String name =
        StreamSupport.stream(root.relativize(file).spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/"));
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
