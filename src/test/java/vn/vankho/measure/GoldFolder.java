package vn.vankho.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of annotated documents, scored.
 *
 * @param documents how many are annotated
 * @param unread their sources of which the other folder holds no reading; they were scored as empty
 * @param scores over all of them
 */
record GoldFolder(int documents, List<String> unread, Scores scores) {
  GoldFolder {
    unread = List.copyOf(unread);
  }

  /**
   * Scores a folder.
   *
   * @param gold holds annotations, whose {@code source} names a document by its path
   * @param readings holds what {@code vankho inspect --out} wrote of a folder of documents
   */
  static GoldFolder score(Path gold, Path readings) throws IOException {
    Map<String, Entry> read = new HashMap<>();
    for (Entry reading : entries(readings)) {
      read.put(reading.part("source").text("path"), reading);
    }
    List<Entry> annotated = entries(gold);
    List<String> unread = new ArrayList<>();
    Scores scores = Scores.none();
    for (Entry document : annotated) {
      String source = document.text("source");
      if (!read.containsKey(source)) {
        unread.add(source);
      }
      scores = scores.plus(Scores.of(document, read.getOrDefault(source, Entry.empty())));
    }
    return new GoldFolder(annotated.size(), unread, scores);
  }

  private static List<Entry> entries(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      entries.add(Entry.in(file));
    }
    return entries;
  }
}
