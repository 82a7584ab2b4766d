package vn.vankho.text;

import java.util.Arrays;
import java.util.List;

/**
 * What speaks for and against each reading that the decoder found: how much likelier it is, and how
 * often the same text is read otherwise elsewhere. A page on which recognition took many commas for
 * full stops has probably one more.
 */
final class Evidence {
  /** The names of what is weighed, in the order of {@link #of}. */
  static final List<String> NAMES =
      List.of(
          "one",
          "margin",
          "lead",
          "marks",
          "words",
          "noise",
          "line-end",
          "before-capital",
          "before-small",
          "before-mark",
          "capital",
          "cost",
          "seen",
          "meant",
          "seen-here",
          "meant-here",
          "name",
          "pairs-seen",
          "pairs-meant",
          "pairs-seen-here",
          "pairs-meant-here",
          "broken");

  private static final float MOST = 12;

  /** Farther to either side nothing is counted. */
  private static final int OFTEN = 50;

  private final String text;
  private final Tokens tokens;
  private final LanguageModel model;
  private final float marks;
  private final float words;
  private final float noise;
  private final int[] here;
  private final int[] ids;

  /** All pairs of tokens in the text, sorted. */
  private final long[] pairsHere;

  Evidence(String text, Lattice lattice, LanguageModel model, List<Decoder.Decision> decisions) {
    this.text = text;
    this.tokens = lattice.tokens();
    this.ids = lattice.ids();
    this.model = model;
    float changedMarks = 0;
    float changedWords = 0;
    float noises = 0;
    for (Decoder.Decision decision : decisions) {
      switch (decision.arc().kind()) {
        case MARK -> changedMarks += sure(decision);
        case WORD, NO_WORD -> changedWords += sure(decision);
        default -> noises++;
      }
    }
    this.here = new int[model.vocabulary().size()];
    int allMarks = 0;
    int allWords = 0;
    for (int token = 0; token < tokens.size(); token++) {
      allWords += tokens.isWord(token) ? 1 : 0;
      here[ids[token]]++;
      allMarks += tokens.kind(token) == Tokens.MARK && tokens.is(token, Tokens.GLUED) ? 1 : 0;
    }
    this.pairsHere = new long[decisions.isEmpty() ? 0 : tokens.size()];
    for (int token = 0; token < pairsHere.length; token++) {
      pairsHere[token] = (long) id(token - 1) << 16 | ids[token];
    }
    Arrays.sort(pairsHere);
    this.marks = rate(changedMarks, allMarks + 5);
    this.words = rate(changedWords, allWords + 30);
    this.noise = rate(noises, allWords + 30);
  }

  private static float rate(float changed, float all) {
    return (float) Math.log((changed + 0.2) / all);
  }

  private static float sure(Decoder.Decision decision) {
    double sure = Math.min(decision.margin(), decision.lead() * 1.5);
    return (float) (1 / (1 + Math.exp(1 - 0.6 * sure)));
  }

  /** The share of words that are read otherwise than they stand. */
  float damage() {
    return (float) Math.exp(words);
  }

  /** The weight of evidence for one reading. */
  float[] of(Decoder.Decision decision) {
    Arc arc = decision.arc();
    int next = arc.next();
    boolean ends = next >= tokens.size();
    char after = ends ? '\n' : text.charAt(tokens.start(next));
    int seen = ids[decision.token()];
    int meant = arc.ids().length == 0 ? -1 : arc.ids()[0];
    boolean capital = arc.styles().length > 0 && arc.styles()[0] > 0;
    return new float[] {
      1,
      Math.min(decision.margin(), MOST),
      Math.min(decision.lead(), MOST),
      marks,
      words,
      noise,
      flag(ends || tokens.is(next, Tokens.LINE_START)),
      flag(Letters.isUpper(after)),
      flag(Letters.isLetter(after) && !Letters.isUpper(after)),
      flag(!Character.isLetterOrDigit(after)),
      flag(capital),
      arc.cost(),
      (float) Math.log(seen == Vocabulary.UNKNOWN ? 1 : model.count(seen) + 1),
      (float) Math.log(meant < 0 ? 1 : model.count(meant) + 1),
      seen == Vocabulary.UNKNOWN ? 0 : (float) Math.log(here[seen]),
      meant < 0 ? 0 : (float) Math.log(here[meant] + 1),
      flag(Guards.mayBeName(text, tokens, decision.token())),
      pairs(decision, seen, false),
      pairs(decision, meant, false),
      pairs(decision, seen, true),
      pairs(decision, meant, true),
      flag(isBroken(decision))
    };
  }

  private int id(int token) {
    return token < 0 || token >= ids.length ? Vocabulary.PARAGRAPH : ids[token];
  }

  /** How often a word was met after the one before it and before the one after it. */
  private float pairs(Decoder.Decision decision, int word, boolean inText) {
    if (word <= Vocabulary.UNKNOWN) {
      return 0;
    }
    long left = (long) id(decision.token() - 1) << 16 | word;
    long right = (long) word << 16 | id(decision.arc().next());
    int met = inText ? met(left) + met(right) : model.count(left, 2) + model.count(right, 2);
    return (float) Math.log(met + 1);
  }

  /** How often a pair stands in the text; above some number it does not matter. */
  private int met(long pair) {
    int found = Arrays.binarySearch(pairsHere, pair);
    if (found < 0) {
      return 0;
    }
    int first = found;
    while (first > 0 && found - first < OFTEN && pairsHere[first - 1] == pair) {
      first--;
    }
    int next = found + 1;
    while (next < pairsHere.length && next - found < OFTEN && pairsHere[next] == pair) {
      next++;
    }
    return next - first;
  }

  /** Whether what is written together with the word is no word: then more than this is wrong. */
  private boolean isBroken(Decoder.Decision decision) {
    int token = decision.token();
    int next = decision.arc().next();
    boolean before = token > 0 && tokens.is(token, Tokens.GLUED) && isOdd(token - 1);
    return before || (next < tokens.size() && tokens.is(next, Tokens.GLUED) && isOdd(next));
  }

  private boolean isOdd(int token) {
    return id(token) == Vocabulary.UNKNOWN;
  }

  private static float flag(boolean set) {
    return set ? 1 : 0;
  }

  /** What a mark was taken for, and before what it stands: evidence of its own. */
  String pair(Decoder.Decision decision) {
    Arc arc = decision.arc();
    if (arc.kind() != ChangeKind.MARK) {
      return "";
    }
    String meant = arc.text().isEmpty() ? "∅" : arc.text();
    return tokens.text(decision.token(), text) + "→" + meant + ' ' + follower(arc.next());
  }

  private String follower(int next) {
    if (next >= tokens.size() || tokens.is(next, Tokens.OPENS)) {
      return "¶";
    }
    char after = text.charAt(tokens.start(next));
    if (Letters.isLetter(after)) {
      return Letters.isUpper(after) ? "A" : "a";
    }
    return TokenScanner.isDigit(after) ? "0" : "(";
  }
}
