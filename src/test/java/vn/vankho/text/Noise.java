package vn.vankho.text;

import java.text.Normalizer;
import java.util.Random;

/**
 * Spoils a text as recognition does: other tone marks, letters without their marks or of like
 * shape, other punctuation, specks, words torn or glued, lines lost. The same for the same seed.
 */
public final class Noise {
  private static final String[] LIKE = {"nu", "un", "hb", "ce", "eo", "li", "il", "vy", "đd", "dđ"};
  private static final String MARKS = ".,;:";
  private static final String SPECKS = ".,'`:;~-_|»";

  private final Random random;
  private final StringBuilder noisy;

  private Noise(long seed, int length) {
    this.random = new Random(seed);
    this.noisy = new StringBuilder(length + length / 8);
  }

  /**
   * A spoiled text.
   *
   * @param share how many of the words are spoiled, 0 to 1
   */
  public static String on(String text, long seed, double share) {
    Noise noise = new Noise(seed, text.length());
    for (String line : text.split("(?<=\n)", -1)) {
      if (noise.random.nextDouble() >= share / 50) {
        for (String word : line.split("(?<=[ \n])|(?=\n)", -1)) {
          noise.add(word, noise.random.nextDouble() < share);
        }
      }
    }
    return noise.noisy.toString();
  }

  private void add(String word, boolean spoiled) {
    if (!spoiled || word.isBlank()) {
      noisy.append(word);
      return;
    }
    int at = random.nextInt(word.stripTrailing().length());
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> noisy.append(retoned(word, random.nextInt(Letters.TONES)));
      case 4 ->
          noisy
              .append(word, 0, at)
              .append(like(word.charAt(at)))
              .append(word, at + 1, word.length());
      case 5 -> noisy.append(remarked(word));
      case 6 -> noisy.append(speck()).append(' ').append(word);
      case 7 ->
          noisy
              .append(word, 0, at)
              .append(random.nextBoolean() ? " " : "")
              .append(word, at, word.length());
      case 8 -> noisy.append(Normalizer.normalize(word, Normalizer.Form.NFD));
      default -> noisy.append(word.stripTrailing());
    }
  }

  private static String retoned(String word, int tone) {
    StringBuilder retoned = new StringBuilder(word);
    for (int at = 0; at < word.length(); at++) {
      if (Letters.tone(word.charAt(at)) > 0) {
        retoned.setCharAt(at, Letters.toned(word.charAt(at), tone));
      }
    }
    return retoned.toString();
  }

  private char like(char letter) {
    for (String pair : LIKE) {
      if (pair.charAt(0) == letter) {
        return pair.charAt(1);
      }
    }
    return Letters.shape(letter);
  }

  private String remarked(String word) {
    int last = word.stripTrailing().length() - 1;
    char other = MARKS.charAt(random.nextInt(MARKS.length()));
    boolean marked = MARKS.indexOf(word.charAt(last)) >= 0;
    return word.substring(0, marked ? last : last + 1) + other + word.substring(last + 1);
  }

  private char speck() {
    return SPECKS.charAt(random.nextInt(SPECKS.length()));
  }
}
