package vn.vankho.text;

/**
 * A reading of a text up to some token: what it is worth so far, and what the next token is weighed
 * by. It moves: a text has millions of such places, and a new object for each would be most of the
 * work.
 */
final class Walk {
  /** The tokens that decide how readings which meet go on alike: the last two. */
  static final long STATE = (1L << 32) - 1;

  /** The weight of the model of the language against that of recognition. */
  private static final float LANGUAGE = 0.9f;

  private static final float CASE = 0.7f;

  private final Tokens tokens;
  private final LanguageModel model;
  private final CaseModel cases;
  private float score;
  private long before;
  private int known;
  private int place;
  private char last;

  /** A walk that stands at the start of a text. */
  Walk(Tokens tokens, LanguageModel model) {
    this.tokens = tokens;
    this.model = model;
    this.cases = model.cases();
    set(0, 0, 0, CaseModel.AT_START, (char) 0);
  }

  /**
   * Goes to another place.
   *
   * @param score what the reading is worth, as a logarithm
   * @param before the numbers of the tokens before it, 16 bits each, the last one lowest
   * @param known how many of them the next one can be weighed with
   * @param place after what it stands, see {@link CaseModel}
   * @param last the mark before it; 0 for a word
   */
  void set(float score, long before, int known, int place, char last) {
    this.score = score;
    this.before = before;
    this.known = known;
    this.place = place;
    this.last = last;
  }

  float score() {
    return score;
  }

  long before() {
    return before;
  }

  int known() {
    return known;
  }

  int place() {
    return place;
  }

  char last() {
    return last;
  }

  /** Goes on past what an arc reads, and adds what that is worth. */
  void follow(int token, Arc arc) {
    score -= arc.cost();
    if (tokens.opens(token, last)) {
      weigh(Vocabulary.PARAGRAPH);
      place = CaseModel.AT_START;
    }
    for (int i = 0; i < arc.ids().length; i++) {
      int style = arc.styles()[i];
      weigh(arc.ids()[i]);
      if (style >= 0) {
        score += CASE * cases.log(arc.ids()[i], place, style);
      }
      leave(token, arc, i);
    }
  }

  private void weigh(int id) {
    long step = model.step(before, known, id);
    score += LANGUAGE * LanguageModel.logOf(step);
    known = LanguageModel.knownOf(step);
    before = before << 16 | id;
  }

  private void leave(int token, Arc arc, int index) {
    int id = arc.ids()[index];
    int style = arc.styles()[index];
    last = arc.last();
    if (style >= 0) {
      place = CaseModel.placeAfterWord(style, 2);
    } else if (last != 0 && id != Vocabulary.BULLET) {
      place = CaseModel.placeAfterMark(last);
    } else {
      place = CaseModel.placeAfterNumber(tokens.is(token, Tokens.LINE_START));
    }
  }

  /** Goes on past the only way there is: what is worth the same for all readings is not counted. */
  void pass(int token, Arc arc) {
    if (tokens.opens(token, last)) {
      push(Vocabulary.PARAGRAPH);
      place = CaseModel.AT_START;
    }
    for (int i = 0; i < arc.ids().length; i++) {
      push(arc.ids()[i]);
      leave(token, arc, i);
    }
  }

  private void push(int id) {
    before = before << 16 | id;
    known = Math.min(known + 1, ModelTrainer.LONGEST_RUN - 1);
  }
}
