package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticIndexTest {
  @TempDir private Path folder;

  @Test
  void theSameItemsGiveTheSameBytes() throws IOException {
    List<SearchItem> items = new SampleItems().items(12);
    assertEquals(export("one", items), export("two", items));
    assertEquals(export("two", items), export("two", items));
  }

  @Test
  void otherItemsGiveAnotherName() throws IOException {
    List<SearchItem> items = new SampleItems().items(3);
    assertNotEquals(export("one", items).keySet(), export("two", items.subList(0, 2)).keySet());
  }

  @Test
  void anEmptyArchiveHasAnIndexToo() throws IOException {
    SortedMap<String, String> files = export("none", List.of());
    assertEquals(6, files.size(), files.keySet().toString());
  }

  @Test
  void anAddedPlanLeavesTheFilesThatAreThere() throws IOException {
    List<SearchItem> items = new SampleItems().items(30);
    StaticIndex.Levels levels = new StaticIndex.Levels(SegmentShape.MAIN, 10, 20, 5);
    SortedMap<String, String> before = export("grown", items.subList(0, 29), levels);
    SortedMap<String, String> after = export("grown", items, levels);
    before.keySet().removeIf(path -> path.equals("manifest.json") || path.endsWith("/columns"));
    assertTrue(after.entrySet().containsAll(before.entrySet()));
    assertTrue(after.size() > before.size() + 1);
  }

  @Test
  void bucketsAreFnvHashes() {
    assertEquals(0xe40c292cL, Records.hash("a"));
  }

  private SortedMap<String, String> export(String name, List<SearchItem> items) throws IOException {
    return export(name, items, StaticIndex.Levels.USUAL);
  }

  private SortedMap<String, String> export(
      String name, List<SearchItem> items, StaticIndex.Levels levels) throws IOException {
    Path out = folder.resolve(name);
    try (LuceneIndex index = Items.index(items)) {
      StaticIndex.update(index, out, folder.resolve(name + "-states"), levels);
    }
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        files.put(out.relativize(file).toString(), bytes);
      }
    }
    return files;
  }
}
