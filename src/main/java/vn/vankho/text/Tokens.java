package vn.vankho.text;

import java.util.Arrays;

/**
 * A text cut into words, numbers, document symbols and single marks, as the language model counts
 * them. Kept in columns, since a long text has hundreds of thousands.
 */
final class Tokens {
  static final byte WORD = 0;
  static final byte NUMBER = 1;

  /** Letters and digits in one: {@code 172/KH-UBND}, {@code V05}, {@code 2a}. */
  static final byte SYMBOL = 2;

  static final byte MARK = 3;

  /**
   * Flags: no space stands before; first of its line; last of its line; opens a paragraph by a
   * bullet or a number.
   */
  static final byte GLUED = 1;

  static final byte LINE_START = 2;
  static final byte LINE_END = 4;
  static final byte OPENS = 8;

  /** A dash or another mark at the start of a line, with a space after it: a bullet. */
  static final byte BULLET = 16;

  private static final String SENTENCE_ENDS = ".;:!?";

  private int size;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private byte[] kinds = new byte[256];
  private byte[] flags = new byte[256];

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  byte kind(int token) {
    return kinds[token];
  }

  boolean is(int token, byte flag) {
    return (flags[token] & flag) != 0;
  }

  boolean isWord(int token) {
    return kinds[token] == WORD;
  }

  /**
   * Whether a paragraph begins with a token.
   *
   * @param last the mark that stands before it; 0 for a word
   */
  boolean opens(int token, char last) {
    return (flags[token] & OPENS) != 0
        || ((flags[token] & LINE_START) != 0 && SENTENCE_ENDS.indexOf(last) >= 0);
  }

  /** The mark that a token leaves behind it; 0 for a word or a number. */
  char lastMark(int token, String text) {
    return kinds[token] == MARK ? text.charAt(starts[token]) : 0;
  }

  void flag(int token, int flag) {
    flags[token] |= (byte) flag;
  }

  void add(int start, int end, byte kind, int flag) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      flags = Arrays.copyOf(flags, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    flags[size++] = (byte) flag;
  }

  String text(int token, String text) {
    return text.substring(starts[token], ends[token]);
  }
}
