package vn.vankho.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A stretch of text as a row of syllables (runs of letters and digits) in small letters without
 * marks, each with where it stands: the form in which texts of different documents are compared.
 */
final class FoldedWords {
  private static final char[] PLAIN = plainLetters();

  private final List<String> syllables = new ArrayList<>();
  private final BitSet parted = new BitSet();
  private int[] bounds = new int[64];

  private FoldedWords() {}

  /** The syllables of a part of a text in NFC; places are those in the whole text. */
  static FoldedWords of(String text, int from, int to) {
    FoldedWords words = new FoldedWords();
    StringBuilder syllable = new StringBuilder();
    boolean parted = false;
    int start = from;
    for (int at = from; at <= to; at++) {
      char letter = at < to ? text.charAt(at) : ' ';
      if (Character.isLetterOrDigit(letter)) {
        start = syllable.length() == 0 ? at : start;
        syllable.append(plain(letter));
        continue;
      }
      if (syllable.length() > 0) {
        words.add(syllable.toString(), start, at, parted);
        syllable.setLength(0);
        parted = false;
      }
      parted |= !Character.isWhitespace(letter);
    }
    return words;
  }

  private void add(String syllable, int start, int end, boolean afterMark) {
    int at = 2 * syllables.size();
    if (at == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * at);
    }
    bounds[at] = start;
    bounds[at + 1] = end;
    if (afterMark) {
      parted.set(syllables.size());
    }
    syllables.add(syllable);
  }

  int size() {
    return syllables.size();
  }

  String get(int index) {
    return syllables.get(index);
  }

  int start(int index) {
    return bounds[2 * index];
  }

  int end(int index) {
    return bounds[2 * index + 1];
  }

  /** Whether anything but white space stands between a syllable and the one before it. */
  boolean parted(int index) {
    return parted.get(index);
  }

  private static char plain(char letter) {
    return letter < PLAIN.length ? PLAIN[letter] : Character.toLowerCase(letter);
  }

  /** Every letter of the Latin blocks in its small form without marks. */
  private static char[] plainLetters() {
    char[] plain = new char[0x1f00];
    for (char letter = 0; letter < plain.length; letter++) {
      char small = Character.toLowerCase(letter);
      String apart = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD);
      plain[letter] = small == 'đ' || small == 'ð' ? 'd' : apart.charAt(0);
    }
    return plain;
  }
}
