package vn.vankho.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
  private static final long STATE = (1L << 32) - 1;

  /** The weight of the model of the language against that of recognition. */
  private static final float LANGUAGE = 0.9f;

  private static final float CASE = 0.7f;

  private final Lattice lattice;
  private final Tokens tokens;
  private final LanguageModel model;
  private final CaseModel cases;

  /** The arcs from the tokens of the stretch that is being read. */
  private final List<Arc[]> arcs = new ArrayList<>();

  /** The first token of that stretch. */
  private int first;

  Decoder(Lattice lattice, LanguageModel model) {
    this.lattice = lattice;
    this.tokens = lattice.tokens();
    this.model = model;
    this.cases = model.cases();
  }

  /** A reading up to some token. */
  private record Path(
      float score, long before, int known, int place, char last, int next, Arc arc, Path back) {
    boolean meets(Path other) {
      return (before & STATE) == (other.before & STATE)
          && place == other.place
          && last == other.last;
    }

    /** The same place in the text without the way that led there. */
    Path cutOff() {
      return new Path(0, before, Math.min(known, 8), place, last, next, null, null);
    }
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
    Path start = new Path(0, 0, 0, CaseModel.AT_START, (char) 0, 0, null, null);
    while (start.next() < tokens.size()) {
      start = decide(start, decisions);
    }
    return decisions;
  }

  /** Reads a stretch of the text, and says where the next begins. */
  private Path decide(Path start, List<Decision> decisions) {
    first = start.next();
    arcs.clear();
    int quiet = 0;
    while (first + arcs.size() < tokens.size()
        && arcs.size() < LONGEST_STRETCH
        && !(arcs.size() > SHORTEST_STRETCH && quiet >= LOOK_AHEAD)) {
      arcs.add(lattice.arcs(first + arcs.size()));
      quiet = arcs.get(arcs.size() - 1).length == 1 ? quiet + 1 : 0;
    }
    List<Path> best = best(start);
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).arc().kind() != ChangeKind.NONE) {
        decisions.add(decision(best, i));
      }
    }
    return best.get(best.size() - 1).cutOff();
  }

  private List<Path> best(Path start) {
    List<List<Path>> beams = new ArrayList<>();
    for (int i = 0; i <= arcs.size(); i++) {
      beams.add(new ArrayList<>());
    }
    beams.get(0).add(start);
    for (int i = 0; i < arcs.size(); i++) {
      extend(beams, i);
    }
    Path path =
        beams.get(arcs.size()).stream().max(Comparator.comparingDouble(Path::score)).orElseThrow();
    List<Path> paths = new ArrayList<>();
    for (; path.back() != null; path = path.back()) {
      paths.add(path);
    }
    Collections.reverse(paths);
    return paths;
  }

  private void extend(List<List<Path>> beams, int index) {
    List<Path> beam = beams.get(index);
    if (beam.size() > BEAM) {
      beam.sort(Comparator.comparingDouble(path -> -path.score()));
      beam = beam.subList(0, BEAM);
    }
    for (Path path : beam) {
      for (Arc arc : arcs.get(index)) {
        if (arc.next() - first < beams.size()) {
          add(beams.get(arc.next() - first), follow(path, arc));
        }
      }
    }
  }

  private static void add(List<Path> beam, Path path) {
    for (int i = 0; i < beam.size(); i++) {
      if (beam.get(i).meets(path)) {
        if (beam.get(i).score() < path.score()) {
          beam.set(i, path);
        }
        return;
      }
    }
    beam.add(path);
  }

  private Path follow(Path path, Arc arc) {
    int token = path.next();
    float score = path.score() - arc.cost();
    long before = path.before();
    int known = path.known();
    int place = path.place();
    char last = path.last();
    if (tokens.opens(token, last)) {
      score += LANGUAGE * model.log(before, known, Vocabulary.PARAGRAPH);
      before = before << 16 | Vocabulary.PARAGRAPH;
      known++;
      place = CaseModel.AT_START;
    }
    for (int i = 0; i < arc.ids().length; i++) {
      int id = arc.ids()[i];
      int style = arc.styles()[i];
      score += LANGUAGE * model.log(before, known, id);
      before = before << 16 | id;
      known++;
      if (style >= 0) {
        score += CASE * cases.log(id, place, style);
        place = CaseModel.placeAfterWord(style, 2);
      } else if (arc.last() != 0 && id != Vocabulary.BULLET) {
        place = CaseModel.placeAfterMark(arc.last());
      } else {
        place = CaseModel.placeAfterNumber(tokens.is(token, Tokens.LINE_START));
      }
      last = arc.last();
    }
    return new Path(score, before, known, place, last, arc.next(), arc, path);
  }

  private Decision decision(List<Path> best, int index) {
    Path chosen = best.get(index);
    int token = chosen.back().next();
    float score = scoreOf(best, index, List.of(chosen.arc()));
    float kept = scoreOf(best, index, seen(token, chosen.arc().next()));
    float other = kept;
    for (Arc arc : arcs.get(token - first)) {
      if (arc.next() == chosen.arc().next() && !arc.equals(chosen.arc())) {
        other = Math.max(other, scoreOf(best, index, List.of(arc)));
      }
    }
    return new Decision(token, chosen.arc(), score - kept, score - other);
  }

  private List<Arc> seen(int from, int to) {
    List<Arc> seen = new ArrayList<>();
    for (int token = from; token < to; token++) {
      seen.add(arcs.get(token - first)[0]);
    }
    return seen;
  }

  /** The score some tokens on, with other arcs at one place. */
  private float scoreOf(List<Path> best, int index, List<Arc> other) {
    Path path = best.get(index).back();
    for (Arc arc : other) {
      path = follow(path, arc);
    }
    for (int i = index + 1; i < Math.min(best.size(), index + 1 + LOOK_AHEAD); i++) {
      path = follow(path, best.get(i).arc());
    }
    return path.score();
  }
}
