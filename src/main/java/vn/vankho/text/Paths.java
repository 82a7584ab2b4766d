package vn.vankho.text;

import java.util.Arrays;

/**
 * The readings of a stretch of text that are still worth following, in columns: each knows the arc
 * that led to it and the reading before. Of those that go on alike only the best is kept.
 */
final class Paths {
  private static final int NONE = -1;

  private int size;
  private float[] scores = new float[1024];
  private long[] before = new long[1024];
  private byte[] known = new byte[1024];
  private byte[] places = new byte[1024];
  private char[] last = new char[1024];
  private Arc[] arcs = new Arc[1024];
  private int[] backs = new int[1024];

  /** The next reading that ends at the same token, in the order in which they were found. */
  private int[] siblings = new int[1024];

  private int[] firstAt = new int[0];
  private int[] lastAt = new int[0];
  private int farthest;

  /** Forgets everything; from now on there are so many tokens. */
  void clear(int tokens) {
    Arrays.fill(arcs, 0, size, null);
    size = 0;
    farthest = 0;
    if (firstAt.length <= tokens) {
      firstAt = new int[tokens + 1];
      lastAt = new int[tokens + 1];
    }
    Arrays.fill(firstAt, 0, tokens + 1, NONE);
  }

  /** The first reading that ends before a token; below 0 where there is none. */
  int firstAt(int token) {
    return firstAt[token];
  }

  /** The next reading that ends there; below 0 after the last. */
  int next(int path) {
    return siblings[path];
  }

  /** Whether a token is as far as any reading goes: none has leapt over it. */
  boolean isFarthest(int token) {
    return token == farthest;
  }

  float score(int path) {
    return scores[path];
  }

  Arc arc(int path) {
    return arcs[path];
  }

  /** The reading before; below 0 at the start. */
  int back(int path) {
    return backs[path];
  }

  /** Takes a walk to where a reading ends. */
  void enter(int path, Walk walk) {
    walk.set(scores[path], before[path], known[path], places[path], last[path]);
  }

  /**
   * Adds a reading that ends before a token, unless a better one goes on alike from there.
   *
   * @param walk where it stands
   * @param arc the arc that led there
   * @param back the reading before it
   */
  void add(int token, Walk walk, Arc arc, int back) {
    for (int path = firstAt[token]; path >= 0; path = siblings[path]) {
      if (meets(path, walk)) {
        if (scores[path] < walk.score()) {
          store(path, walk, arc, back);
        }
        return;
      }
    }
    if (size == scores.length) {
      grow();
    }
    store(size, walk, arc, back);
    append(token, size++);
  }

  private boolean meets(int path, Walk walk) {
    return ((before[path] ^ walk.before()) & Walk.STATE) == 0
        && places[path] == walk.place()
        && last[path] == walk.last();
  }

  private void store(int path, Walk walk, Arc arc, int back) {
    scores[path] = walk.score();
    before[path] = walk.before();
    known[path] = (byte) walk.known();
    places[path] = (byte) walk.place();
    last[path] = walk.last();
    arcs[path] = arc;
    backs[path] = back;
  }

  private void append(int token, int path) {
    siblings[path] = NONE;
    if (firstAt[token] < 0) {
      firstAt[token] = path;
    } else {
      siblings[lastAt[token]] = path;
    }
    lastAt[token] = path;
    farthest = Math.max(farthest, token);
  }

  private void grow() {
    int length = 2 * size;
    scores = Arrays.copyOf(scores, length);
    before = Arrays.copyOf(before, length);
    known = Arrays.copyOf(known, length);
    places = Arrays.copyOf(places, length);
    last = Arrays.copyOf(last, length);
    arcs = Arrays.copyOf(arcs, length);
    backs = Arrays.copyOf(backs, length);
    siblings = Arrays.copyOf(siblings, length);
  }

  /**
   * The best readings that end before a token; in the order in which they were found where there
   * are no more than asked for, else the best first.
   *
   * @param best takes them
   * @return how many there are
   */
  int best(int token, int[] best) {
    int found = 0;
    for (int path = firstAt[token]; path >= 0; path = siblings[path]) {
      if (found++ < best.length) {
        best[found - 1] = path;
      }
    }
    if (found <= best.length) {
      return found;
    }
    found = 0;
    for (int path = firstAt[token]; path >= 0; path = siblings[path]) {
      found = insert(best, found, path);
    }
    return found;
  }

  /** Puts a reading among the best so far, behind those that are worth as much. */
  private int insert(int[] best, int found, int path) {
    int at = found;
    while (at > 0 && scores[best[at - 1]] < scores[path]) {
      at--;
    }
    if (at == best.length) {
      return found;
    }
    int kept = Math.min(found, best.length - 1);
    System.arraycopy(best, at, best, at + 1, kept - at);
    best[at] = path;
    return kept + 1;
  }
}
