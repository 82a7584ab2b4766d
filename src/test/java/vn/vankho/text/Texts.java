package vn.vankho.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;

/** Texts to repair. */
final class Texts {
  private static final String[] SCRAPS = {
    "\n",
    "\n\n",
    " ",
    "*",
    "**",
    "|",
    "---",
    "a",
    "Đ",
    "ê",
    "e\u0302",
    "\u0301",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "2",
    "3",
    "12",
    "/",
    "-",
    "KH",
    "UBND",
    "TT-BTC",
    "CTr/TU",
    "ƣ",
    "Ð",
    "ð",
    "а",
    "(*)",
    ". ",
    ",",
    "“",
    "\ud83c\udf33",
    "công an",
    "Công an",
    "a) ",
    "1. ",
    "- "
  };

  private Texts() {}

  static ExtractedText extracted(String text) {
    return extracted(text, List.of());
  }

  static ExtractedText extracted(String text, List<Integer> pageStarts) {
    SourceFile source = new SourceFile(Path.of("plan.txt"), "plan.txt", "0".repeat(64));
    return new ExtractedText(source, "text/plain", text, pageStarts, false);
  }

  /** The plans as issued that the project holds. */
  static List<String> plans() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content/ke-hoach"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Texts::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  /** A text of scraps that rules act on; the same for the same seed. */
  static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int scraps = random.nextInt(120);
    for (int i = 0; i < scraps; i++) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
    }
    return text.toString();
  }
}
