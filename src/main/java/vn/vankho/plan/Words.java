package vn.vankho.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of words and phrases, one a line, that stands beside this class. */
final class Words {
  private final Set<String> phrases;
  private final int longest;

  private Words(Set<String> phrases) {
    this.phrases = phrases;
    this.longest = phrases.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Loads a table; lines that begin with {@code #} are remarks. */
  static Words load(String name) {
    return new Words(
        lines(name).stream().map(String::strip).collect(Collectors.toCollection(HashSet::new)));
  }

  static List<String> lines(String name) {
    try (InputStream stream = Words.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such table: " + name);
      }
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String phrase) {
    return phrases.contains(phrase);
  }

  /** Whether {@code text} begins with one of the phrases, as whole words. */
  boolean open(String text) {
    int limit = Math.min(text.length(), longest);
    for (int end = 1; end <= limit; end++) {
      boolean wordEnds = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (wordEnds && phrases.contains(text.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} ends with one of the phrases, as whole words. */
  boolean close(String text) {
    for (int start = Math.max(0, text.length() - longest); start < text.length(); start++) {
      boolean wordStarts = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
      if (wordStarts && phrases.contains(text.substring(start))) {
        return true;
      }
    }
    return false;
  }
}
