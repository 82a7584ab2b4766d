package vn.vankho.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes texts that nobody would write, the same ones from the same seed. */
final class AnyText {
  private static final Path SCRAPS = Path.of("src/test/resources/vn/vankho/plan/scraps.txt");
  private static final List<String> JOINTS =
      List.of(" ", " ", "\n", "\n", "\n\n", "", ", ", "; ", ": ", ".\n", "\t");

  /** Characters that no line of a file of scraps can hold. */
  private static final List<String> ODD =
      List.of(
          "\0",
          "\u0007",
          "\f",
          "\u000b",
          "\r",
          "\r\n",
          "\n",
          "\n\n\n",
          "\t",
          "\u00a0",
          "\u00ad",
          "\u0085",
          "\u2028",
          "\u200b",
          "\u200f",
          "\ufeff",
          "\ufffd",
          "\ufffe",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\u0301",
          "\u031b\u0323",
          "\u0110\u0309",
          "     ");

  private final Random random;
  private final List<String> scraps;

  AnyText(long seed) throws IOException {
    random = new Random(seed);
    scraps = Stream.concat(scraps().stream(), ODD.stream()).toList();
  }

  /** The words and marks of the table. */
  static List<String> scraps() throws IOException {
    return Files.readAllLines(SCRAPS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .map(String::strip)
        .toList();
  }

  /** Up to so many scraps, one after the other. */
  String shuffledScraps(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      text.append(any(scraps)).append(any(JOINTS));
    }
    return text.toString();
  }

  /** A piece of a text, cut anywhere. */
  String cut(String text) {
    int from = random.nextInt(text.length());
    return text.substring(from, from + random.nextInt(text.length() - from + 1));
  }

  /** A text with scraps thrown in anywhere, and pieces lost. */
  String disturbed(String text, int times) {
    StringBuilder disturbed = new StringBuilder(text);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(disturbed.length());
      int lost = Math.min(disturbed.length(), at + random.nextInt(8));
      disturbed.replace(at, lost, any(scraps) + any(JOINTS));
    }
    return disturbed.toString();
  }

  /** A text with its lines in another order. */
  String shuffledLines(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines, random);
    return String.join("\n", lines);
  }

  /** The same words as other programs write them. */
  static Stream<String> forms(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Stream.of(
        text,
        parted,
        text.replace("\n", "\r\n"),
        text.replace('\n', ' '),
        text.replace(" ", "\n"),
        text.lines().map(line -> "| " + line + " |").collect(Collectors.joining("\n")),
        text.toUpperCase(Locale.ROOT),
        text.toLowerCase(Locale.ROOT),
        parted.replaceAll("\\p{Mn}++", "").replace('đ', 'd').replace('Đ', 'D'),
        text + text);
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
