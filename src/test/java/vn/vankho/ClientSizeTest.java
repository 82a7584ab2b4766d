package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * What search costs a reader beside the index: all its scripts, those that are fetched late too.
 */
class ClientSizeTest {
  private static final int MOST = 20 * 1024;

  @Test
  void theSearchClientIsAtMostTwentyKilobytesCompressed() throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    for (String script :
        new String[] {"search.js", "search-suggest.js", "search-help.js", "sw.js"}) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream packer = new GZIPOutputStream(packed)) {
        packer.write(Files.readAllBytes(BuiltSite.folder().resolve(script)));
      }
      sizes.put(script, packed.size());
    }
    int all = sizes.values().stream().mapToInt(size -> size).sum();
    assertTrue(all <= MOST, all + " bytes: " + sizes);
  }
}
