package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecrecyStampTest {
  @TempDir Path folder;

  static List<String> heads() throws IOException {
    Path table = Path.of("src/test/resources/vn/vankho/source/secrecy.txt");
    return Files.readAllLines(table).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("heads")
  void aStampAloneInTheHeadIsSeenAndNothingElse(String line) {
    String[] parts = line.split(" → ", 2);
    String text = parts[0].replace(" ⏎ ", "\n");
    assertEquals(parts[1].equals("refused"), SecrecyStamp.isOn(text), text);
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(parts[1].equals("refused"), SecrecyStamp.isOn(apart), "decomposed: " + text);
  }

  @Test
  void theWordFarBelowTheHeadIsNoStamp() {
    assertFalse(SecrecyStamp.isOn("Một dòng của văn bản.\n".repeat(40) + "MẬT\n"));
    assertTrue(SecrecyStamp.isOn("\n\n".repeat(40) + "MẬT\n"), "blank lines are no lines");
  }

  @Test
  void aStampedFileIsRefusedWithItsName() throws IOException {
    Path file = folder.resolve("mat.txt");
    Files.writeString(file, "ỦY BAN NHÂN DÂN\nTỈNH LÂM AN\nTỐI MẬT\nKẾ HOẠCH\nDiễn tập\n");
    UnreadableException refused =
        assertThrows(
            UnreadableException.class, () -> new TextExtractor().extract(ContentFolder.file(file)));
    assertEquals(UnreadableException.Reason.SECRET, refused.reason());
    assertEquals("mat.txt", refused.name());
  }

  @Test
  void longLinesTakeNoLongTime() {
    String line = "( [ * - . ".repeat(50_000) + "  |\t".repeat(50_000);
    assertTimeout(Duration.ofSeconds(5), () -> SecrecyStamp.isOn(line));
  }
}
