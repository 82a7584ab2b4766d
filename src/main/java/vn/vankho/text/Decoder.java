package vn.vankho.text;

import java.util.ArrayList;
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
  private static final long STATE = (1L << 32) - 1;

  /** The weight of the model of the language against that of recognition. */
  private static final float LANGUAGE = 0.9f;

  private static final float CASE = 0.7f;

  private final Lattice lattice;
  private final Tokens tokens;
  private final LanguageModel model;
  private final CaseModel cases;

  Decoder(Lattice lattice, LanguageModel model) {
    this.lattice = lattice;
    this.tokens = lattice.tokens();
    this.model = model;
    this.cases = model.cases();
  }

  /** A reading up to some token. */
  private record Path(
      float score, long before, int known, int place, char last, Arc arc, Path back) {
    boolean meets(Path other) {
      return (before & STATE) == (other.before & STATE)
          && place == other.place
          && last == other.last;
    }

    int from() {
      return back.arc == null ? 0 : back.arc.next();
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

  List<Decision> decisions() {
    if (tokens.size() == 0) {
      return List.of();
    }
    List<Path> best = best();
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).arc().kind() != ChangeKind.NONE) {
        decisions.add(decision(best, i));
      }
    }
    return decisions;
  }

  private List<Path> best() {
    List<List<Path>> beams = new ArrayList<>();
    for (int token = 0; token <= tokens.size(); token++) {
      beams.add(new ArrayList<>());
    }
    beams.get(0).add(new Path(0, 0, 0, CaseModel.AT_START, (char) 0, null, null));
    for (int token = 0; token < tokens.size(); token++) {
      extend(beams, token);
    }
    Path last =
        beams.get(tokens.size()).stream()
            .max(Comparator.comparingDouble(Path::score))
            .orElseThrow();
    List<Path> paths = new ArrayList<>();
    for (Path path = last; path.arc() != null; path = path.back()) {
      paths.add(path);
    }
    java.util.Collections.reverse(paths);
    return paths;
  }

  private void extend(List<List<Path>> beams, int token) {
    List<Path> beam = beams.get(token);
    if (beam.size() > BEAM) {
      beam.sort(Comparator.comparingDouble(path -> -path.score()));
      beam = beam.subList(0, BEAM);
    }
    for (Path path : beam) {
      for (Arc arc : lattice.arcs(token)) {
        add(beams.get(arc.next()), follow(path, arc, token));
      }
    }
    beams.set(token, null);
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

  private Path follow(Path path, Arc arc, int token) {
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
    return new Path(score, before, known, place, last, arc, path);
  }

  private Decision decision(List<Path> best, int index) {
    Path chosen = best.get(index);
    int token = chosen.from();
    float score = scoreOf(best, index, List.of(chosen.arc()));
    float kept = scoreOf(best, index, seen(token, chosen.arc().next()));
    float other = kept;
    for (Arc arc : lattice.arcs(token)) {
      if (arc.next() == chosen.arc().next() && !arc.equals(chosen.arc())) {
        other = Math.max(other, scoreOf(best, index, List.of(arc)));
      }
    }
    return new Decision(token, chosen.arc(), score - kept, score - other);
  }

  private List<Arc> seen(int from, int to) {
    List<Arc> seen = new ArrayList<>();
    for (int token = from; token < to; token++) {
      seen.add(lattice.arcs(token)[0]);
    }
    return seen;
  }

  /** The score some tokens on, with other arcs at one place. */
  private float scoreOf(List<Path> best, int index, List<Arc> arcs) {
    Path path = best.get(index).back();
    int token = best.get(index).from();
    for (Arc arc : arcs) {
      path = follow(path, arc, token);
      token = arc.next();
    }
    for (int i = index + 1; i < Math.min(best.size(), index + 1 + LOOK_AHEAD); i++) {
      path = follow(path, best.get(i).arc(), token);
      token = best.get(i).arc().next();
    }
    return path.score();
  }
}
