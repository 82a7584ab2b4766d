package vn.vankho.text;

import java.util.Arrays;
import java.util.List;

/**
 * The words, marks and classes of tokens that the language model knows, by number. Words are looked
 * up without regard to capitals and to which letter of a syllable carries the tone mark: {@code
 * Hoà} and {@code hòa} are one.
 */
final class Vocabulary {
  static final int UNKNOWN = 0;
  static final int PARAGRAPH = 1;
  static final int BULLET = 2;
  static final int DIGIT = 3;
  static final int TWO_DIGITS = 4;
  static final int YEAR = 5;
  static final int NUMBER = 6;
  static final int DATE = 7;
  static final int SYMBOL = 8;

  /** The names of the classes, in the order of their numbers; words come after them. */
  static final List<String> CLASSES =
      List.of("<?>", "<p>", "<->", "<1>", "<12>", "<year>", "<123>", "<date>", "<symbol>");

  private final String[] words;
  private final int[] slots;
  private final char[] letters;
  private final int[] letterStarts;
  private final byte[] tones;

  /**
   * @param words the classes and then the words, most frequent first, as they are mostly written in
   *     small letters
   */
  Vocabulary(List<String> words) {
    this.words = words.toArray(String[]::new);
    this.slots = new int[Integer.highestOneBit(words.size() * 3 + 8) * 2];
    this.letterStarts = new int[words.size() + 1];
    this.tones = new byte[words.size()];
    this.letters = new char[words.stream().mapToInt(String::length).sum()];
    for (int id = 0; id < this.words.length; id++) {
      store(id, this.words[id]);
    }
  }

  private void store(int id, String word) {
    int end = letterStarts[id];
    for (int i = 0; i < word.length(); i++) {
      int folded = Letters.folded(word.charAt(i));
      letters[end++] = (char) folded;
      tones[id] = (byte) Math.max(tones[id], folded >>> Character.SIZE);
    }
    letterStarts[id + 1] = end;
    if (id >= CLASSES.size() && find(word, 0, word.length()) == UNKNOWN) {
      int slot = hash(word, 0, word.length()) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id;
    }
  }

  int size() {
    return words.length;
  }

  /** The word as it is mostly written, in small letters. */
  String word(int id) {
    return words[id];
  }

  int tone(int id) {
    return tones[id];
  }

  /** The letters of a word in small, without tone mark. */
  String toneless(int id) {
    return new String(letters, letterStarts[id], letterStarts[id + 1] - letterStarts[id]);
  }

  /** The number of a token. */
  int idOf(String text, Tokens tokens, int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    return switch (tokens.kind(token)) {
      case Tokens.NUMBER -> numberClass(text, start, end);
      case Tokens.SYMBOL -> SYMBOL;
      case Tokens.MARK ->
          tokens.is(token, Tokens.BULLET) && text.charAt(start) != '~'
              ? BULLET
              : find(text, start, end);
      default -> find(text, start, end);
    };
  }

  private static int numberClass(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!TokenScanner.isDigit(text.charAt(at))) {
        return text.charAt(at) == '/' ? DATE : NUMBER;
      }
    }
    return switch (end - start) {
      case 1 -> DIGIT;
      case 2 -> TWO_DIGITS;
      case 4 -> text.startsWith("19", start) || text.startsWith("20", start) ? YEAR : NUMBER;
      default -> NUMBER;
    };
  }

  int find(String word) {
    return find(word, 0, word.length());
  }

  /** The number of a word or mark; {@link #UNKNOWN} where the model never met it. */
  int find(CharSequence text, int start, int end) {
    int slot = hash(text, start, end) & (slots.length - 1);
    while (slots[slot] != 0) {
      if (equals(slots[slot], text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  private boolean equals(int id, CharSequence text, int start, int end) {
    int from = letterStarts[id];
    if (letterStarts[id + 1] - from != end - start) {
      return false;
    }
    int tone = 0;
    for (int at = start; at < end; at++) {
      int folded = Letters.folded(text.charAt(at));
      tone = Math.max(tone, folded >>> Character.SIZE);
      if ((char) folded != letters[from++]) {
        return false;
      }
    }
    return tone == tones[id];
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    int tone = 0;
    for (int at = start; at < end; at++) {
      int folded = Letters.folded(text.charAt(at));
      tone = Math.max(tone, folded >>> Character.SIZE);
      hash = hash * 31 + (char) folded;
    }
    hash = (hash * 7 + tone) * 0x9e3779b1;
    return hash ^ (hash >>> 15);
  }

  @Override
  public String toString() {
    return words.length + " words, from " + Arrays.toString(Arrays.copyOf(words, 12));
  }
}
