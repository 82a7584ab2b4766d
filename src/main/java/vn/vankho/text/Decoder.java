package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the likeliest reading of a text: a beam search through the lattice, and then, for each
 * place that it reads otherwise than what was seen, how much likelier that is than everything else
 * at this place while the rest stays as decided.
 */
final class Decoder {
  private static final int BEAM = 10;
  private static final int LOOK_AHEAD = 4;

  /** A long text is read in stretches, cut where several tokens leave no choice. */
  private static final int SHORTEST_STRETCH = 200;

  private static final int LONGEST_STRETCH = 600;

  private final Lattice lattice;
  private final Tokens tokens;
  private final Walk walk;
  private final Paths paths = new Paths();
  private final int[] beam = new int[BEAM];

  /** The arcs from the tokens of the stretch that is being read. */
  private final List<Arc[]> arcs = new ArrayList<>();

  /** The first token of that stretch. */
  private int first;

  Decoder(Lattice lattice, LanguageModel model) {
    this.lattice = lattice;
    this.tokens = lattice.tokens();
    this.walk = new Walk(tokens, model);
  }

  /**
   * A place that is read otherwise than what was seen.
   *
   * @param token the first token that is read otherwise
   * @param arc how it is read
   * @param margin how much likelier that is than what was seen, as a logarithm
   * @param lead how much likelier than the best of all other readings
   */
  record Decision(int token, Arc arc, float margin, float lead) {}

  /** All places that are read otherwise, in order. */
  List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    while (first < tokens.size()) {
      decide(decisions);
    }
    return decisions;
  }

  /** Reads a stretch of the text from where the walk stands; there begins the next. */
  private void decide(List<Decision> decisions) {
    collectArcs();
    int[] best = best();
    int token = first;
    for (int i = 1; i < best.length; i++) {
      Arc arc = paths.arc(best[i]);
      if (arc.kind() != ChangeKind.NONE) {
        decisions.add(decision(best, i, token));
      }
      token = arc.next();
    }
    paths.enter(best[best.length - 1], walk);
    walk.set(0, walk.before(), walk.known(), walk.place(), walk.last());
    first = token;
  }

  private void collectArcs() {
    arcs.clear();
    int quiet = 0;
    while (first + arcs.size() < tokens.size()
        && arcs.size() < LONGEST_STRETCH
        && !(arcs.size() > SHORTEST_STRETCH && quiet >= LOOK_AHEAD)) {
      Arc[] next = lattice.arcs(first + arcs.size());
      arcs.add(next);
      quiet = next.length == 1 ? quiet + 1 : 0;
    }
  }

  /** The best reading of the stretch: where it stands after each of its arcs, first the start. */
  private int[] best() {
    paths.clear(arcs.size());
    paths.add(0, walk, null, -1);
    for (int i = 0; i < arcs.size(); i++) {
      extend(i);
    }
    int best = paths.firstAt(arcs.size());
    for (int path = best; path >= 0; path = paths.next(path)) {
      best = paths.score(path) > paths.score(best) ? path : best;
    }
    int length = 0;
    for (int path = best; path >= 0; path = paths.back(path)) {
      length++;
    }
    int[] reading = new int[length];
    for (int path = best; path >= 0; path = paths.back(path)) {
      reading[--length] = path;
    }
    return reading;
  }

  private void extend(int index) {
    Arc[] from = arcs.get(index);
    int kept = paths.best(index, beam);
    boolean noChoice = from.length == 1 && kept == 1 && paths.isFarthest(index);
    for (int i = 0; i < kept; i++) {
      for (Arc arc : from) {
        if (arc.next() - first <= arcs.size()) {
          paths.enter(beam[i], walk);
          if (noChoice) {
            walk.pass(first + index, arc);
          } else {
            walk.follow(first + index, arc);
          }
          paths.add(arc.next() - first, walk, arc, beam[i]);
        }
      }
    }
  }

  private Decision decision(int[] best, int index, int token) {
    Arc chosen = paths.arc(best[index]);
    float score = scoreOf(best, index, token, chosen);
    float kept = scoreOf(best, index, token, seen(token, chosen.next()));
    float other = kept;
    for (Arc arc : arcs.get(token - first)) {
      if (arc.next() == chosen.next() && !arc.equals(chosen)) {
        other = Math.max(other, scoreOf(best, index, token, arc));
      }
    }
    return new Decision(token, chosen, score - kept, score - other);
  }

  private Arc[] seen(int from, int to) {
    Arc[] seen = new Arc[to - from];
    for (int token = from; token < to; token++) {
      seen[token - from] = arcs.get(token - first)[0];
    }
    return seen;
  }

  /** The score some tokens on, with other arcs at one place. */
  private float scoreOf(int[] best, int index, int from, Arc... others) {
    paths.enter(best[index - 1], walk);
    int token = from;
    for (Arc arc : others) {
      walk.follow(token, arc);
      token = arc.next();
    }
    for (int i = index + 1; i < Math.min(best.length, index + 1 + LOOK_AHEAD); i++) {
      Arc arc = paths.arc(best[i]);
      walk.follow(token, arc);
      token = arc.next();
    }
    return walk.score();
  }
}
