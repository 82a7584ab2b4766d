package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
    assertEquals(4, files.size(), files.keySet().toString());
  }

  @Test
  void bucketsAreFnvHashes() {
    assertEquals(0xe40c292cL, Records.hash("a"));
  }

  private SortedMap<String, String> export(String name, List<SearchItem> items) throws IOException {
    Path out = folder.resolve(name);
    try (LuceneIndex index = Items.index(items)) {
      StaticIndex.update(index, out, folder.resolve(name + "-states"), StaticIndex.Levels.USUAL);
    }
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        files.put(out.relativize(file).toString(), bytes);
      }
    }
    return files;
  }
}
