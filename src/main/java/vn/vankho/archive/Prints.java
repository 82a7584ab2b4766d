package vn.vankho.archive;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Section;
import vn.vankho.text.Span;

/**
 * Fingerprints of a document's longer sentences: two sentences with nearly the same words, in
 * whatever spelling and with whatever marks, have nearly the same print. A print is made of eight
 * numbers of 16 bits, each the least of one hash over all runs of three syllables (MinHash), so
 * that the share of equal numbers tells the share of runs in common.
 *
 * @param prints in the order of the text
 */
public record Prints(List<Print> prints) {
  /** Shorter sentences are no evidence of anything. In syllables. */
  public static final int SHORTEST = 12;

  private static final int RUN = 3;
  private static final int LANES = 8;
  private static final int LANE_BITS = 16;

  public Prints {
    prints = List.copyOf(prints);
  }

  /**
   * The print of one sentence.
   *
   * @param start where it begins in the repaired text, in UTF-16 units
   * @param end where it ends
   * @param anchor of the innermost section that it begins in; empty for none
   * @param one the first four numbers
   * @param other the last four
   */
  public record Print(int start, int end, String anchor, long one, long other) {
    /** Where it stands in the repaired text. */
    public Span span() {
      return new Span(start, end);
    }

    /** Whether all eight numbers are the same. */
    boolean same(Print print) {
      return one == print.one && other == print.other;
    }

    /** How many of the eight numbers two prints have in common. */
    int likeness(Print print) {
      return equalLanes(one ^ print.one) + equalLanes(other ^ print.other);
    }

    private static int equalLanes(long difference) {
      int equal = 0;
      for (int shift = 0; shift < Long.SIZE; shift += LANE_BITS) {
        equal += ((difference >>> shift) & 0xffff) == 0 ? 1 : 0;
      }
      return equal;
    }
  }

  /** The prints of the sections of a document that was read. */
  public static Prints of(Reading reading) {
    List<Section> sections = reading.plan().sections();
    List<String> anchors = SectionAnchors.of(sections);
    String text = reading.text().text();
    int from = reading.plan().title().end();
    int to = sections.stream().mapToInt(s -> s.span().end()).max().orElse(text.length());
    List<Print> prints = new ArrayList<>();
    int section = -1;
    for (Span sentence : Sentences.of(text, Math.min(from, to), to)) {
      while (section + 1 < sections.size()
          && sections.get(section + 1).span().start() <= sentence.start()) {
        section++;
      }
      FoldedWords words = FoldedWords.of(text, sentence.start(), sentence.end());
      if (words.size() >= SHORTEST) {
        prints.add(print(words, sentence, section < 0 ? "" : anchors.get(section)));
      }
    }
    return new Prints(prints);
  }

  static Print print(FoldedWords words, Span span, String anchor) {
    long[] least = new long[LANES];
    java.util.Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + RUN <= words.size(); i++) {
      long hash = 0;
      for (int k = 0; k < RUN; k++) {
        hash = mixed(hash * 31 + words.get(i + k).hashCode());
      }
      for (int lane = 0; lane < LANES; lane++) {
        least[lane] = Math.min(least[lane], mixed(hash + lane * 0x9E3779B97F4A7C15L) >>> 1);
      }
    }
    return new Print(span.start(), span.end(), anchor, packed(least, 0), packed(least, LANES / 2));
  }

  private static long packed(long[] least, int from) {
    long packed = 0;
    for (int lane = from; lane < from + LANES / 2; lane++) {
      packed = packed << LANE_BITS | (mixed(least[lane]) & 0xffff);
    }
    return packed;
  }

  /** The finisher of MurmurHash3: every bit of the result depends on every bit given. */
  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
