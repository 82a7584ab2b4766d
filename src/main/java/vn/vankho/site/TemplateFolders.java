package vn.vankho.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Folders of templates, style sheets and scripts, laid over one another: a file of the first hides
 * those of the same name in the others.
 */
public record TemplateFolders(List<Path> folders) {
  public TemplateFolders {
    folders = List.copyOf(folders);
  }

  /** The files by name. */
  SortedMap<String, Path> files() throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(Files::isRegularFile)
            .forEach(file -> files.putIfAbsent(file.getFileName().toString(), file));
      }
    }
    return files;
  }

  /** The file of a name: the first there is, or where it would be. */
  Path find(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(folders.get(0).resolve(name));
  }
}
