package vn.vankho.archive;

/**
 * Makes one number of many words and numbers, in their order: FNV-1a over units of text instead of
 * bytes, with a shift that carries high bits down.
 */
public final class Print {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long hash = START;

  /** A word, told apart from its neighbours by its length. */
  public Print word(String word) {
    long mixed = hash;
    for (int i = 0; i < word.length(); i++) {
      mixed = mix(mixed, word.charAt(i));
    }
    hash = mixed;
    return number(word.length());
  }

  /** A number, both halves of it. */
  public Print number(long number) {
    hash = mix(mix(hash, number), number >>> Integer.SIZE);
    return this;
  }

  /** Some bytes. */
  public Print bytes(byte[] bytes, int from, int length) {
    long mixed = hash;
    for (int i = from; i < from + length; i++) {
      mixed = mix(mixed, bytes[i] & 0xff);
    }
    hash = mixed;
    return this;
  }

  /** What has come together so far. */
  public long value() {
    return hash;
  }

  private static long mix(long hash, long unit) {
    long mixed = (hash ^ unit) * PRIME;
    return mixed ^ mixed >>> 29;
  }
}
