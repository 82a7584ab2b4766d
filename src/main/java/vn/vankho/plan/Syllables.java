package vn.vankho.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as a row of syllables (runs of letters and digits), each with where it stands and a key
 * under which its spellings meet: lower case, one placement of tone marks ({@code hòa} and {@code
 * hoà}), đ for every letter that looks like it.
 */
final class Syllables {
  private static final String JOINTS = ",.&-–—_";
  private static final int WIDEST_JOINT = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final CharSequence text;
  private final int limit;
  private final List<String> keys = new ArrayList<>();
  private int[] bounds = new int[32];
  private final BitSet spaced = new BitSet();
  private final BitSet joined = new BitSet();

  private Syllables(CharSequence text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The syllables of a text in NFC. */
  static Syllables of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The syllables of a part of a text in NFC; places are those in the whole text. */
  static Syllables of(CharSequence text, int from, int to) {
    Syllables syllables = new Syllables(text, to);
    for (int at = from; at < to; at++) {
      if (Letters.ofWord(text.charAt(at))) {
        int end = at + 1;
        while (end < to && Letters.ofWord(text.charAt(end))) {
          end++;
        }
        syllables.add(at, end);
        at = end;
      }
    }
    return syllables;
  }

  private void add(int start, int end) {
    int at = keys.size() * 2;
    if (at == bounds.length) {
      bounds = Arrays.copyOf(bounds, at * 2);
    }
    bounds[at] = start;
    bounds[at + 1] = end;
    if (at > 0) {
      classify(keys.size(), bounds[at - 1], start);
    }
    keys.add(key(text.subSequence(start, end)));
  }

  private void classify(int index, int from, int to) {
    boolean blank = true;
    boolean joint = to - from <= WIDEST_JOINT;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean white = Character.isWhitespace(c) || c == '*';
      blank &= white;
      joint &= white || JOINTS.indexOf(c) >= 0;
    }
    spaced.set(index, blank);
    joined.set(index, joint);
  }

  int size() {
    return keys.size();
  }

  /** The key of a syllable; empty before the first and after the last. */
  String key(int index) {
    return has(index) ? keys.get(index) : "";
  }

  private boolean has(int index) {
    return index >= 0 && index < size();
  }

  List<String> keys() {
    return keys;
  }

  int start(int index) {
    return bounds[index * 2];
  }

  int end(int index) {
    return bounds[index * 2 + 1];
  }

  /** Whether a syllable begins with a capital or a digit. */
  boolean capital(int index) {
    if (!has(index)) {
      return false;
    }
    char first = text.charAt(start(index));
    return Letters.capital(first) || Character.isDigit(first);
  }

  /** What stands between a syllable and the one before it; empty where either lacks. */
  CharSequence gap(int index) {
    return has(index) && has(index - 1) ? text.subSequence(end(index - 1), start(index)) : "";
  }

  /** The marks between a syllable and the one before it, without blanks and stars around them. */
  String mark(int index) {
    return spaced.get(index) ? "" : gap(index).toString().replace("*", "").strip();
  }

  /** Whether one of some marks stands between a syllable and the one before it. */
  boolean parted(int index, String marks) {
    return !spaced.get(index) && gap(index).chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }

  /** Whether nothing but blanks stands between a syllable and the one before it. */
  boolean spaced(int index) {
    return spaced.get(index);
  }

  /**
   * Whether the two may belong to one name: blanks, a comma, a dash or an ampersand are between.
   */
  boolean joined(int index) {
    return joined.get(index);
  }

  /** What stands between a syllable and the next one, or the end of the text. */
  String after(int index) {
    int to = has(index + 1) ? start(index + 1) : limit;
    return text.subSequence(end(index), to).toString();
  }

  /** The first syllable that does not start before {@code offset}. */
  int from(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The key of one syllable; most are their own. */
  static String key(CharSequence syllable) {
    if (isKey(syllable)) {
      return syllable.toString();
    }
    StringBuilder key = new StringBuilder(syllable.length());
    for (int i = 0; i < syllable.length(); i++) {
      char letter = Letters.lower(syllable.charAt(i));
      key.append(letter == 'ð' ? 'đ' : letter);
    }
    moveTone(key);
    return key.toString();
  }

  private static boolean isKey(CharSequence syllable) {
    int last = syllable.length() - 1;
    for (int i = 0; i <= last; i++) {
      char letter = syllable.charAt(i);
      if (letter == 'ð' || Letters.lower(letter) != letter) {
        return false;
      }
    }
    return last < 1
        || "aey".indexOf(syllable.charAt(last)) < 0
        || "òóỏõọùúủũụ".indexOf(syllable.charAt(last - 1)) < 0;
  }

  /** A key without any marks: {@code đắk lắk} becomes {@code dak lak}. */
  static String bare(String key) {
    String apart = Normalizer.normalize(key, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
  }

  /** The old placement ({@code hòa}, {@code thủy}) becomes the new ({@code hoà}, {@code thuỷ}). */
  private static void moveTone(StringBuilder key) {
    int last = key.length() - 1;
    if (last < 1) {
      return;
    }
    int o = "òóỏõọ".indexOf(key.charAt(last - 1));
    int u = "ùúủũụ".indexOf(key.charAt(last - 1));
    switch (key.charAt(last)) {
      case 'a' -> moveTone(key, o, 'o', "àáảãạ");
      case 'e' -> moveTone(key, o, 'o', "èéẻẽẹ");
      case 'y' -> moveTone(key, u, 'u', "ỳýỷỹỵ");
      default -> {}
    }
  }

  private static void moveTone(StringBuilder key, int tone, char first, String vowels) {
    if (tone >= 0) {
      key.setCharAt(key.length() - 2, first);
      key.setCharAt(key.length() - 1, vowels.charAt(tone));
    }
  }
}
