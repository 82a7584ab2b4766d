package vn.vankho.plan;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * A document's text as its readers want it: every run of white space is one space, every paragraph
 * starts after a line break, dashes are plain, Markdown's stars and invisible signs are gone. Every
 * place in it can be led back to the text it was made from.
 */
final class FoldedText {
  private static final Pattern CONTINUATION =
      Pattern.compile(
          "[\\s*]{0,4}+(?:\\p{Ll}{2}|\\d{1,5}+(?:/|,|;| ?+%| ?+tháng)|[-–] ?+(?=(?:19|20)\\d\\d)|(?:19|20)\\d\\d(?!\\d))");

  private static final Set<String> LEADING =
      Set.of(
          "của", "và", "về", "số", "theo", "tại", "với", "trưởng", "các", "giữa", "hoặc", "Bộ",
          "Ủy");

  private final String text;
  private final String lower;
  private final int[] origins;
  private final int[] lineBreaks;
  private final int[] starts;

  private FoldedText(String text, String lower, int[] origins, int[] lineBreaks, int[] starts) {
    this.text = text;
    this.lower = lower;
    this.origins = origins;
    this.lineBreaks = lineBreaks;
    this.starts = starts;
  }

  /** Folds a document's text, with a line break before every paragraph and part of it. */
  static FoldedText of(Outline outline) {
    return new Builder(outline.text(), breaks(outline)).build();
  }

  private static int[] breaks(Outline outline) {
    int[] starts = new int[outline.paragraphs().size() + 12];
    int size = 0;
    for (Span part :
        new Span[] {
          outline.head(),
          outline.title(),
          outline.opening(),
          outline.body(),
          outline.foot(),
          outline.appendix()
        }) {
      starts[size++] = part.start();
      starts[size++] = part.end();
    }
    for (Paragraph paragraph : outline.paragraphs()) {
      starts[size++] = paragraph.span().start();
    }
    Arrays.sort(starts);
    return starts;
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** The folded text in lower case; every offset is the same as in {@link #text()}. */
  String lower() {
    return lower;
  }

  /**
   * The offsets at which a word or a number begins, ascending; a number that is glued to letters
   * ("số36") too. Whoever looks for something looks only there.
   */
  int[] starts() {
    return starts;
  }

  int length() {
    return text.length();
  }

  /** Where a stretch of the folded text stands in the text that it was made from. */
  Span origin(int start, int end) {
    return start == end
        ? new Span(originOf(start), originOf(start))
        : new Span(origins[start], origins[end - 1] + 1);
  }

  private int originOf(int at) {
    return at < origins.length ? origins[at] : origins.length == 0 ? 0 : origins[at - 1] + 1;
  }

  /** Where a stretch of the original stands in the folded text. */
  Span folded(Span original) {
    return new Span(offsetOf(original.start()), offsetOf(original.end()));
  }

  private int offsetOf(int original) {
    int found = Arrays.binarySearch(origins, original);
    return found < 0 ? -found - 1 : found;
  }

  /** Whether the lower-case words {@code words} stand at {@code at}, ending where a word ends. */
  boolean has(String words, int at) {
    return lower.startsWith(words, at) && !isWordAt(at + words.length());
  }

  /** Whether a letter or digit stands at {@code at}. */
  boolean isWordAt(int at) {
    return at >= 0 && at < text.length() && Letters.ofWord(text.charAt(at));
  }

  /** The start of the paragraph that holds {@code at}. */
  int paragraphStart(int at) {
    int found = Arrays.binarySearch(lineBreaks, at - 1);
    int index = found < 0 ? -found - 2 : found;
    return index < 0 ? 0 : lineBreaks[index] + 1;
  }

  /** The end of the paragraph that holds {@code at}. */
  int paragraphEnd(int at) {
    int found = Arrays.binarySearch(lineBreaks, at);
    int index = found < 0 ? -found - 1 : found;
    return index < lineBreaks.length ? lineBreaks[index] : text.length();
  }

  /** The start of the sentence or of its clause after a semicolon, at most {@code most} before. */
  int sentenceStart(int at, int most) {
    int limit = Math.max(paragraphStart(at), at - most);
    for (int i = at - 1; i >= limit; i--) {
      char c = text.charAt(i);
      if (c == ';' || (c == '.' && i + 1 < at && text.charAt(i + 1) == ' ')) {
        return i + 1;
      }
    }
    return limit;
  }

  /** The end of the sentence or of its clause before a semicolon, at most {@code most} behind. */
  int sentenceEnd(int at, int most) {
    int limit = Math.min(paragraphEnd(at), at + most);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';' || (c == '.' && !isWordAt(i + 1))) {
        return i;
      }
    }
    return limit;
  }

  private static final class Builder {
    private final String source;
    private final int[] breaks;
    private final char[] folded;
    private final char[] lowered;
    private final int[] origins;
    private final Offsets lineBreaks = new Offsets();
    private final Offsets starts = new Offsets();
    private int size;
    private int nextBreak;
    private boolean wordBefore;
    private boolean digitBefore;

    Builder(String source, int[] breaks) {
      this.source = source;
      this.breaks = breaks;
      this.folded = new char[source.length() + breaks.length];
      this.lowered = new char[folded.length];
      this.origins = new int[folded.length];
    }

    FoldedText build() {
      char[] units = source.toCharArray();
      for (int from = 0; from < units.length; ) {
        if (nextBreak < breaks.length && breaks[nextBreak] <= from) {
          breakLine(from);
        }
        int to =
            nextBreak < breaks.length ? Math.min(units.length, breaks[nextBreak]) : units.length;
        for (int at = from; at < to; at++) {
          add(units[at], at);
        }
        from = to;
      }
      return new FoldedText(
          new String(folded, 0, size),
          new String(lowered, 0, size),
          Arrays.copyOf(origins, size),
          lineBreaks.toArray(),
          starts.toArray());
    }

    private void breakLine(int at) {
      while (nextBreak < breaks.length && breaks[nextBreak] <= at) {
        nextBreak++;
      }
      if (!goesOn(at)) {
        addSpace('\n', at);
      }
    }

    /**
     * No paragraph starts with a small letter, a year or a document's number after words without an
     * end mark: there the line was broken inside a sentence.
     */
    private boolean goesOn(int at) {
      int end = size > 0 && folded[size - 1] == ' ' ? size - 1 : size;
      boolean open =
          end > 0 && (Character.isLetterOrDigit(folded[end - 1]) || folded[end - 1] == ',');
      return open
          && (CONTINUATION.matcher(source).region(at, source.length()).lookingAt() || leadsOn(end));
    }

    /** Whether the words up to {@code end} end in one that no paragraph ends with. */
    private boolean leadsOn(int end) {
      int start = end;
      while (start > 0 && end - start < 8 && Character.isLetter(folded[start - 1])) {
        start--;
      }
      return LEADING.contains(new String(folded, start, end - start));
    }

    private void add(char c, int at) {
      if (isPlain(c)) {
        put(c, at);
      } else if (c == '|') {
        addSpace('\n', at);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        addSpace(' ', at);
      } else if (c != '*' && Character.getType(c) != Character.FORMAT) {
        put(plain(c), at);
      }
    }

    /** Letters and digits, the many, are told from the few that change by one comparison each. */
    private static boolean isPlain(char c) {
      return (c > '@' && c < '{') || (c > '/' && c < ':') || (c > 'Ð' && c < '\u1fff');
    }

    /** A paragraph's break takes the place of a space before it. */
    private void addSpace(char space, int at) {
      boolean spaced = size > 0 && (folded[size - 1] == ' ' || folded[size - 1] == '\n');
      if (size > 0 && !spaced) {
        put(' ', at);
      }
      if (space == '\n' && size > 0 && folded[size - 1] == ' ') {
        folded[size - 1] = '\n';
        lowered[size - 1] = '\n';
        lineBreaks.add(size - 1);
      }
    }

    private void put(char c, int at) {
      boolean word = Letters.ofWord(c);
      boolean digit = Letters.digit(c);
      if (word && (!wordBefore || (digit && !digitBefore))) {
        starts.add(size);
      }
      wordBefore = word;
      digitBefore = digit;
      folded[size] = c;
      lowered[size] = Letters.lower(c);
      origins[size++] = at;
    }

    private static char plain(char c) {
      return switch (c) {
        case '‐', '‑', '–', '—' -> '-';
        case 'Ð' -> 'Đ';
        default -> c;
      };
    }
  }
}
