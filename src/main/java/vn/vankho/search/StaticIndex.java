package vn.vankho.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Hands the archive's index to the browser as files that any web server can serve; {@code
 * docs/static-index.md} describes them. The segments' folders are named after their content, so
 * that whatever a browser or proxy has kept is right for ever; only the manifest changes. The same
 * archive gives the same bytes.
 */
public final class StaticIndex {
  private StaticIndex() {}

  /**
   * Writes the static index anew.
   *
   * @param lucene Lucene's index
   * @param out the folder {@code tim} of the site; what is in it is replaced
   * @throws IOException if the index cannot be read or the files cannot be written
   */
  public static void export(Path lucene, Path out) throws IOException {
    try (LuceneIndex index = LuceneIndex.open(lucene)) {
      export(index, out);
    }
  }

  static void export(LuceneIndex index, Path out) throws IOException {
    export(index, out, SegmentShape.MAIN);
  }

  static void export(LuceneIndex index, Path out, SegmentShape shape) throws IOException {
    delete(out);
    Files.createDirectories(out);
    Map<String, Object> main =
        SegmentWriter.write(out.resolve("new"), shape, index.items(), index.pages());
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", 2);
    manifest.put("pivot", Bm25.PIVOT);
    manifest.put("group", PassageGroups.SIZE);
    manifest.put("typeWords", NumberKey.typeWords());
    manifest.put("segments", List.of(main));
    Files.writeString(out.resolve("manifest.json"), Json.write(manifest));
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
