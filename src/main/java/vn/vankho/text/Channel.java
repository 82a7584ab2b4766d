package vn.vankho.text;

import java.util.Arrays;

/**
 * What recognition makes of what is printed: how seldom it takes one tone mark, one letter or one
 * mark of punctuation for another. Costs are natural logarithms of likelihoods, the sign turned;
 * the table {@code channel.tsv} was learnt from pages whose words are known.
 */
final class Channel {
  /** Beyond this no two words are taken for one another. */
  static final float FARTHEST = 17;

  /** A letter taken for one that is never taken for it. */
  private static final float STRANGE = 9;

  /** The same letter, another mark on it. */
  private static final float OTHER_HAT = 7.5f;

  private static final float MISSING = 8.5f;
  private static final float ADDED = 8.5f;
  private static final int LETTERS = 0x1ff;
  private static final char NOTHING = '∅';
  private static final String[] TONES = {"ngang", "huyền", "sắc", "hỏi", "ngã", "nặng"};

  private final float[][] tones = new float[Letters.TONES][Letters.TONES];
  private final float[][] upperTones = new float[Letters.TONES][Letters.TONES];
  private final float[][] letters = new float[LETTERS][];
  private final float[][] upperLetters = new float[LETTERS][];
  private final float[][] marks = new float[256][256];
  private final float[][] marksAtEnd = new float[256][256];

  private Channel() {
    for (float[] row : marks) {
      Arrays.fill(row, Float.POSITIVE_INFINITY);
    }
    for (float[] row : marksAtEnd) {
      Arrays.fill(row, Float.POSITIVE_INFINITY);
    }
  }

  static Channel load() {
    Channel channel = new Channel();
    for (String row : Tables.rows("channel.tsv")) {
      String[] cells = row.split("\t", -1);
      channel.add(cells[0], cells[1], cells[2], Float.parseFloat(cells[3]));
    }
    return channel;
  }

  private void add(String kind, String seen, String meant, float cost) {
    switch (kind) {
      case "tone" -> tones[toneOf(seen)][toneOf(meant)] = cost;
      case "TONE" -> upperTones[toneOf(seen)][toneOf(meant)] = cost;
      case "letter" -> add(letters, seen.charAt(0), meant.charAt(0), cost);
      case "LETTER" -> add(upperLetters, seen.charAt(0), meant.charAt(0), cost);
      case "mark" -> marks[markOf(seen)][markOf(meant)] = cost;
      case "mark-end" -> marksAtEnd[markOf(seen)][markOf(meant)] = cost;
      default -> throw new IllegalArgumentException("no such kind of error: " + kind);
    }
  }

  private static void add(float[][] table, char seen, char meant, float cost) {
    if (seen < LETTERS && meant < LETTERS) {
      if (table[seen] == null) {
        table[seen] = new float[LETTERS];
      }
      table[seen][meant] = cost;
    }
  }

  private static int toneOf(String name) {
    int tone = Arrays.asList(TONES).indexOf(name);
    if (tone < 0) {
      throw new IllegalArgumentException("no such tone: " + name);
    }
    return tone;
  }

  private static int markOf(String mark) {
    return mark.charAt(0) == NOTHING ? 0 : mark.charAt(0);
  }

  /** A mark seen where another, or none (0), was meant; infinite where that never happens. */
  float mark(char seen, char meant, boolean atLineEnd) {
    if (seen > 255 || meant > 255) {
      return Float.POSITIVE_INFINITY;
    }
    return (atLineEnd ? marksAtEnd : marks)[seen][meant];
  }

  float tone(int seen, int meant, boolean upper) {
    return seen == meant ? 0 : (upper ? upperTones : tones)[seen][meant];
  }

  /** One letter, in small and without tone mark, seen for another. */
  float letter(char seen, char meant, boolean upper) {
    if (seen == meant) {
      return 0;
    }
    float cost = learnt(upper ? upperLetters : letters, seen, meant);
    if (cost == 0 && upper) {
      cost = learnt(letters, seen, meant);
    }
    if (cost > 0) {
      return cost;
    }
    return Letters.shape(seen) == Letters.shape(meant) ? OTHER_HAT : STRANGE;
  }

  private static float learnt(float[][] table, char seen, char meant) {
    return seen < LETTERS && meant < LETTERS && table[seen] != null ? table[seen][meant] : 0;
  }

  /** Whether one letter is known to be taken for another. */
  boolean knows(char seen, char meant) {
    return learnt(letters, seen, meant) > 0 || learnt(upperLetters, seen, meant) > 0;
  }

  /**
   * One word seen for another; both in small letters, without tone marks.
   *
   * @return the cost, or more than {@link #FARTHEST} where it is more than that
   */
  float word(CharSequence seen, int seenTone, CharSequence meant, int meantTone, boolean upper) {
    float tone = tone(seenTone, meantTone, upper);
    if (tone > FARTHEST || Math.abs(seen.length() - meant.length()) > 2) {
      return FARTHEST + 1;
    }
    if (seen.length() == meant.length()) {
      float cost = tone;
      for (int i = 0; i < seen.length() && cost <= FARTHEST; i++) {
        cost += letter(seen.charAt(i), meant.charAt(i), upper);
      }
      if (cost <= MISSING) {
        return cost;
      }
    }
    return tone + aligned(seen, meant, upper);
  }

  private float aligned(CharSequence seen, CharSequence meant, boolean upper) {
    float[] row = new float[meant.length() + 1];
    for (int j = 1; j < row.length; j++) {
      row[j] = row[j - 1] + MISSING;
    }
    for (int i = 0; i < seen.length(); i++) {
      float diagonal = row[0];
      row[0] += ADDED;
      for (int j = 1; j < row.length; j++) {
        float replaced = diagonal + letter(seen.charAt(i), meant.charAt(j - 1), upper);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j] + ADDED, row[j - 1] + MISSING));
      }
    }
    return row[meant.length()];
  }
}
