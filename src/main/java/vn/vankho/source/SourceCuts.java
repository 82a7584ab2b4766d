package vn.vankho.source;

import java.util.Map;
import java.util.TreeMap;

/** Takes parts out of a text, or puts others in their place, without losing a line break. */
final class SourceCuts {
  private final String text;
  private final Map<Integer, Cut> cuts = new TreeMap<>();

  SourceCuts(String text) {
    this.text = text;
  }

  private record Cut(int end, String instead) {}

  /** Takes out all between two offsets but the line breaks. */
  void remove(int start, int end) {
    replace(start, end, "");
  }

  /** Puts words in place of all between two offsets but the line breaks. */
  void replace(int start, int end, String instead) {
    if (start < end) {
      cuts.merge(start, new Cut(end, instead), (a, b) -> a.end >= b.end ? a : b);
    }
  }

  /** Puts a separator in place of all between two offsets and of the blanks that follow it. */
  void separate(int start, int end, String separator) {
    int blanks = end;
    while (blanks < text.length() && text.charAt(blanks) == ' ') {
      blanks++;
    }
    replace(start, start < end ? blanks : end, separator);
  }

  /** The text after all cuts; of two that overlap the first counts. */
  String result() {
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    for (Map.Entry<Integer, Cut> entry : cuts.entrySet()) {
      int start = entry.getKey();
      if (start >= from) {
        result.append(text, from, start);
        if (entry.getValue().instead.startsWith(" ")) {
          result.setLength(withoutBlanks(result));
        }
        from = entry.getValue().end;
        result.append(entry.getValue().instead);
        text.substring(start, from)
            .chars()
            .filter(c -> c == '\n')
            .forEach(c -> result.append('\n'));
      }
    }
    return result.append(text, from, text.length()).toString();
  }

  private static int withoutBlanks(CharSequence text) {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    return length;
  }
}
