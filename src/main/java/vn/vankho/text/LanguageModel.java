package vn.vankho.text;

import java.util.List;

/**
 * How likely a token is after the three before it: counts of runs of up to four tokens, each
 * discounted and filled up from the next shorter (interpolated absolute discounting; for single
 * tokens the number of different tokens before them, Kneser and Ney 1995).
 */
final class LanguageModel {
  /** A word that the model never met is one of about so many. */
  private static final float UNKNOWN_WORDS = (float) Math.log(1 / 4000d);

  private final Vocabulary vocabulary;
  private final CaseModel cases;
  private final float[] single;
  private final float[] singleBackoff;
  private final Order[] orders;
  private final int[] wordCounts;

  LanguageModel(ModelCounts counts) {
    this.vocabulary = new Vocabulary(counts.words());
    this.cases = new CaseModel(counts.caseCounts());
    this.wordCounts = counts.wordCounts();
    List<ModelCounts.Runs> runs = counts.runs();
    this.single = singles(runs.get(0), counts.wordCounts());
    this.singleBackoff = new float[single.length];
    this.orders = new Order[runs.size()];
    for (int i = 0; i < orders.length; i++) {
      orders[i] = new Order(runs.get(i));
      fill(i, runs, counts.wordCounts());
    }
  }

  private static float[] singles(ModelCounts.Runs pairs, int[] wordCounts) {
    float[] singles = new float[wordCounts.length];
    for (long pair : pairs.keys()) {
      singles[(int) (pair & 0xffff)]++;
    }
    double total = pairs.keys().length + 0.5 * singles.length;
    for (int id = 0; id < singles.length; id++) {
      singles[id] = (float) ((singles[id] + 0.5) / total);
    }
    return singles;
  }

  /** Computes the likelihoods of one length of run; those of the shorter ones stand already. */
  private void fill(int index, List<ModelCounts.Runs> all, int[] wordCounts) {
    ModelCounts.Runs runs = all.get(index);
    long[] keys = runs.keys();
    int first = 0;
    while (first < keys.length) {
      long before = keys[first] >>> 16;
      int next = first;
      float taken = 0;
      while (next < keys.length && keys[next] >>> 16 == before) {
        taken += runs.counts()[next++] - runs.discount();
      }
      float total = index == 0 ? wordCounts[(int) before] : orders[index - 1].count(before);
      total = Math.max(total, taken + runs.discount());
      float left = (total - taken) / total;
      setBackoff(index, before, left);
      for (int i = first; i < next; i++) {
        float share = (runs.counts()[i] - runs.discount()) / total;
        orders[index].set(keys[i], share + left * shorter(index, keys[i]), runs.counts()[i]);
      }
      first = next;
    }
    if (index == orders.length - 1) {
      takeLogs();
    }
  }

  private void setBackoff(int index, long before, float left) {
    if (index == 0) {
      singleBackoff[(int) before] = left;
    } else {
      orders[index - 1].setBackoff(before, left);
    }
  }

  /** How likely the last token of a run is after all but the first of it; no logarithms yet. */
  private float shorter(int index, long key) {
    float left = 1;
    for (int i = index - 1; i >= 0; i--) {
      long run = key & mask(i + 2);
      int slot = orders[i].slot(run);
      if (slot >= 0) {
        return left * orders[i].likely(slot);
      }
      long before = run >>> 16;
      left *= i == 0 ? backoff(before) : orders[i - 1].backoffOf(before);
    }
    return left * single[(int) (key & 0xffff)];
  }

  private float backoff(long token) {
    return singleBackoff[(int) token] == 0 ? 1 : singleBackoff[(int) token];
  }

  private void takeLogs() {
    for (int id = 0; id < single.length; id++) {
      single[id] = (float) Math.log(single[id]);
      singleBackoff[id] = (float) Math.log(backoff(id));
    }
    for (Order order : orders) {
      order.takeLogs();
    }
  }

  static long mask(int length) {
    return length >= 4 ? -1 : (1L << (16 * length)) - 1;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  CaseModel cases() {
    return cases;
  }

  /** How often a word was met. */
  int count(int word) {
    return wordCounts[word];
  }

  /**
   * The natural logarithm of how likely a token is.
   *
   * @param before the numbers of the three tokens before it, 16 bits each, the last one lowest
   * @param known how many of them there are
   * @param token the token's number
   */
  float log(long before, int known, int token) {
    return logOf(step(before, known, token));
  }

  /**
   * The same, and how many tokens the longest run has that was met and that ends here: no longer
   * one has to be looked for at the next token, since what a run begins with was met as often.
   *
   * @return what {@link #logOf} and {@link #knownOf} take apart
   */
  long step(long before, int known, int token) {
    float unmet = token == Vocabulary.UNKNOWN ? UNKNOWN_WORDS : 0;
    long key = before << 16 | token;
    for (int i = Math.min(known, orders.length) - 1; i >= 0; i--) {
      long run = key & mask(i + 2);
      int slot = orders[i].slot(run);
      if (slot >= 0) {
        return stepOf(unmet + orders[i].likely(slot), i + 2);
      }
      long context = run >>> 16;
      if (i == 0) {
        unmet += singleBackoff[(int) context];
      } else {
        int at = orders[i - 1].slot(context);
        unmet += at < 0 ? 0 : orders[i - 1].backoff(at);
      }
    }
    return stepOf(unmet + single[token], 1);
  }

  private static long stepOf(float log, int known) {
    return (long) known << 32 | Integer.toUnsignedLong(Float.floatToRawIntBits(log));
  }

  static float logOf(long step) {
    return Float.intBitsToFloat((int) step);
  }

  static int knownOf(long step) {
    return (int) (step >>> 32);
  }

  /** How often a run of two to four tokens was met; 0 for one that is not kept. */
  int count(long run, int length) {
    return orders[length - 2].count(run);
  }

  /**
   * Runs of one length, hashed. Most runs that are asked for were never met, and the tables are
   * larger than what is near the processor: a byte for each place, which is near, tells nearly
   * always that a run is not there.
   */
  private static final class Order {
    /** 0 for a free place, else a few more bits of what is hashed there. */
    private final byte[] marks;

    /**
     * Two cells a place: a run, and its likelihood with, in the upper half, that of what does not
     * go on with a run that was met.
     */
    private final long[] cells;

    private final int[] count;

    Order(ModelCounts.Runs runs) {
      int slots = Integer.highestOneBit(Math.max(16, runs.keys().length * 2 - 1)) * 2;
      this.marks = new byte[slots];
      this.cells = new long[2 * slots];
      this.count = new int[slots];
    }

    /** Where a run stands; below 0 where it was not met. */
    int slot(long run) {
      int mixed = NgramCounts.mix(run);
      byte mark = mark(mixed);
      int slot = mixed & (marks.length - 1);
      for (byte there = marks[slot]; there != 0; there = marks[slot]) {
        if (there == mark && cells[2 * slot] == run) {
          return slot;
        }
        slot = (slot + 1) & (marks.length - 1);
      }
      return -1;
    }

    private static byte mark(int mixed) {
      return (byte) (mixed >>> 24 | 1);
    }

    float likely(int slot) {
      return Float.intBitsToFloat((int) cells[2 * slot + 1]);
    }

    float backoff(int slot) {
      return Float.intBitsToFloat((int) (cells[2 * slot + 1] >>> 32));
    }

    private void setLikelihoods(int slot, float likely, float backoff) {
      long upper = (long) Float.floatToRawIntBits(backoff) << 32;
      cells[2 * slot + 1] = upper | Integer.toUnsignedLong(Float.floatToRawIntBits(likely));
    }

    void set(long run, float likelihood, int met) {
      int mixed = NgramCounts.mix(run);
      int slot = mixed & (marks.length - 1);
      while (marks[slot] != 0) {
        slot = (slot + 1) & (marks.length - 1);
      }
      marks[slot] = mark(mixed);
      cells[2 * slot] = run;
      setLikelihoods(slot, likelihood, 1);
      count[slot] = met;
    }

    int count(long run) {
      int slot = slot(run);
      return slot < 0 ? 0 : count[slot];
    }

    void setBackoff(long run, float left) {
      int slot = slot(run);
      if (slot >= 0) {
        setLikelihoods(slot, likely(slot), left);
      }
    }

    float backoffOf(long run) {
      int slot = slot(run);
      return slot < 0 ? 1 : backoff(slot);
    }

    void takeLogs() {
      for (int slot = 0; slot < marks.length; slot++) {
        if (marks[slot] != 0) {
          float likely = (float) Math.log(likely(slot));
          setLikelihoods(slot, likely, (float) Math.log(backoff(slot)));
        }
      }
    }
  }
}
