package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All readings of a text that are worth weighing: the arcs that leave each token. */
final class Lattice {
  private static final int[] NO_IDS = {};
  private static final byte[] NO_STYLES = {};
  private static final byte[] NO_WORD = {-1};

  /** The letters whose capitals have the same shape. */
  private static final String SAME_SHAPE = "cosuvxkpwz";

  private static final float SAME_SHAPE_CASE = 3.5f;
  private static final float OTHER_CASE = 8.5f;
  private static final float INNER_CAPITAL = 3;
  private static final float STRAY_MARK = 3.5f;
  private static final float SPLIT = 8;
  private static final float MERGE = 8;
  private static final float HOPELESS = -3;
  private static final float SUSPECT = 2;
  private static final byte SUSPECTED = 1;
  private static final byte CLEARED = 2;
  private static final String STRAY = "_`':.,;^~ˆ‹›°¬\\=«»\"“”-—–¿„";

  /** Dashes that stand alone are noise only after the end of a sentence. */
  private static final String DASHES = "-—–";

  private static final String BULLETS = "-+~•";

  private static final float STRAY_DASH = 5;
  private static final float STRAY_LETTER = 5;
  private static final String MARKS = ".,;:";

  /** Specks before a word. */
  private static final String BEFORE_WORDS = "'`‘’.,:;*";

  private final String text;
  private final Tokens tokens;
  private final LanguageModel model;
  private final Vocabulary vocabulary;
  private final Candidates candidates;
  private final Channel channel;
  private final int[] ids;
  private final Contrast contrast;
  private final Legibility legibility;

  /** What is known of each word so far: 0 nothing, else whether it is suspect. */
  private final byte[] suspects;

  private final List<Arc> found = new ArrayList<>();

  Lattice(String text, Tokens tokens, RepairModel learnt) {
    this.text = text;
    this.tokens = tokens;
    this.model = learnt.language();
    this.vocabulary = model.vocabulary();
    this.candidates = learnt.candidates();
    this.channel = learnt.channel();
    this.ids = new int[tokens.size()];
    for (int token = 0; token < ids.length; token++) {
      ids[token] = vocabulary.idOf(text, tokens, token);
    }
    this.contrast = new Contrast(model, ids);
    this.suspects = new byte[ids.length];
    this.legibility = Legibility.AVERAGE;
  }

  private Lattice(Lattice other, Legibility legibility) {
    this.text = other.text;
    this.tokens = other.tokens;
    this.model = other.model;
    this.vocabulary = other.vocabulary;
    this.candidates = other.candidates;
    this.channel = other.channel;
    this.ids = other.ids;
    this.contrast = other.contrast;
    this.suspects = other.suspects;
    this.legibility = legibility;
  }

  /** The same readings, with costs that suit how badly this very text was read. */
  Lattice adapted() {
    return new Lattice(this, Legibility.of(text, this));
  }

  Tokens tokens() {
    return tokens;
  }

  /** The number of a token in the vocabulary. */
  int id(int token) {
    return ids[token];
  }

  /** The numbers of all tokens in the vocabulary. */
  int[] ids() {
    return ids;
  }

  /** Whether another reading of a word is much likelier at first sight. */
  boolean isSuspect(int token) {
    if (suspects[token] == 0) {
      suspects[token] = findsSuspect(token) ? SUSPECTED : CLEARED;
    }
    return suspects[token] == SUSPECTED;
  }

  private boolean findsSuspect(int token) {
    int id = ids[token];
    if (!tokens.isWord(token) || confirmed(token, id) || Guards.keep(text, tokens, token)) {
      return false;
    }
    contrast.moveTo(token);
    for (Candidates.Candidate candidate : candidates(token)) {
      if (contrast.exceeds(candidate, SUSPECT)) {
        return true;
      }
    }
    return false;
  }

  private List<Candidates.Candidate> candidates(int token) {
    boolean upper =
        CaseModel.style(text, tokens.start(token), tokens.end(token)) == CaseModel.UPPER;
    return candidates.of(text, tokens.start(token), tokens.end(token), ids[token], upper);
  }

  /** The readings from a token on; the first of them leaves it as it is. */
  Arc[] arcs(int token) {
    found.clear();
    found.add(unchanged(token));
    if (tokens.isWord(token)) {
      addWords(found, token);
    } else if (tokens.kind(token) == Tokens.MARK) {
      addMarks(found, token);
    }
    return found.toArray(Arc[]::new);
  }

  private Arc unchanged(int token) {
    int id = ids[token];
    byte style = -1;
    if (tokens.isWord(token)) {
      style = (byte) CaseModel.style(text, tokens.start(token), tokens.end(token));
    }
    char last = tokens.lastMark(token, text);
    return new Arc(new int[] {id}, new byte[] {style}, last, token + 1, "", 0, ChangeKind.NONE);
  }

  private void addWords(List<Arc> found, int token) {
    Arc seen = found.get(0);
    if (Guards.keep(text, tokens, token)) {
      return;
    }
    int id = seen.ids()[0];
    byte style = seen.styles()[0];
    ChangeKind kind = id == Vocabulary.UNKNOWN ? ChangeKind.NO_WORD : ChangeKind.WORD;
    if (!confirmed(token, id)) {
      contrast.moveTo(token);
      for (Candidates.Candidate candidate : candidates(token)) {
        if (contrast.exceeds(candidate, HOPELESS)) {
          float cost = legibility.word(candidate.cost());
          found.add(word(candidate.word(), style, token + 1, cost, kind));
        }
      }
    }
    addCases(found, token, id, style);
    if (id == Vocabulary.UNKNOWN) {
      String word = lower(token);
      if (style != CaseModel.UPPER) {
        addSplits(found, token, word, style);
      }
      addSpeck(found, token, word);
    }
    addLoneLetter(found, token);
    addMerge(found, token, id);
  }

  /** A small letter alone at the end of a line, after a mark: the rest of a stroke or a stain. */
  private void addLoneLetter(List<Arc> found, int token) {
    if (tokens.end(token) - tokens.start(token) == 1
        && tokens.is(token, Tokens.LINE_END)
        && !tokens.is(token, (byte) (Tokens.GLUED | Tokens.LINE_START))
        && tokens.kind(token - 1) == Tokens.MARK
        && !Letters.isUpper(text.charAt(tokens.start(token)))) {
      found.add(noise(token + 1, STRAY_LETTER));
    }
  }

  /** Whether a word was often met between the two that stand beside it. */
  private boolean confirmed(int token, int id) {
    if (id == Vocabulary.UNKNOWN || token == 0 || token + 1 == ids.length) {
      return false;
    }
    long run = ((long) ids[token - 1] << 16 | id) << 16 | ids[token + 1];
    return model.count(run, 3) >= 2;
  }

  private String lower(int token) {
    return tokens.text(token, text).toLowerCase(Locale.ROOT);
  }

  private Arc word(int id, byte style, int next, float cost, ChangeKind kind) {
    String written = written(vocabulary.word(id), style);
    return new Arc(new int[] {id}, new byte[] {style}, (char) 0, next, written, cost, kind);
  }

  static String written(String word, int style) {
    return switch (style) {
      case CaseModel.CAPITAL -> Character.toUpperCase(word.charAt(0)) + word.substring(1);
      case CaseModel.UPPER -> word.toUpperCase(Locale.ROOT);
      default -> word;
    };
  }

  private void addCases(List<Arc> found, int token, int id, byte style) {
    if (id == Vocabulary.UNKNOWN) {
      return;
    }
    if (style != CaseModel.UPPER && hasInnerCapital(token)) {
      found.add(word(id, style, token + 1, INNER_CAPITAL, ChangeKind.CASE));
    }
    if (style != CaseModel.LOWER) {
      String word = tokens.text(token, text);
      char first = Letters.shape(Letters.lower(word.charAt(0)));
      float cost = SAME_SHAPE.indexOf(first) >= 0 ? SAME_SHAPE_CASE : OTHER_CASE;
      String lower = word.toLowerCase(Locale.ROOT);
      found.add(
          new Arc(
              new int[] {id},
              new byte[] {CaseModel.LOWER},
              (char) 0,
              token + 1,
              lower,
              cost,
              ChangeKind.CASE));
    }
  }

  private boolean hasInnerCapital(int token) {
    for (int at = tokens.start(token) + 1; at < tokens.end(token); at++) {
      if (Letters.isUpper(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** A letter that is no word, alone between words: a speck on the page. */
  private void addSpeck(List<Arc> found, int token, String word) {
    boolean apart = !tokens.is(token, Tokens.GLUED) && !tokens.is(token, Tokens.LINE_START);
    if (word.length() == 1 && word.charAt(0) > 'z' && apart && alone(token)) {
      found.add(noise(token + 1, STRAY_MARK));
    }
  }

  private static Arc noise(int next, float cost) {
    return new Arc(NO_IDS, NO_STYLES, (char) 0, next, "", cost, ChangeKind.NOISE);
  }

  private void addSplits(List<Arc> found, int token, String word, byte style) {
    for (int at = 1; at < word.length(); at++) {
      int first = vocabulary.find(word, 0, at);
      int second = vocabulary.find(word, at, word.length());
      if (first >= Vocabulary.CLASSES.size()
          && second >= Vocabulary.CLASSES.size()
          && model.count(first) > 20
          && model.count(second) > 20) {
        String seen = tokens.text(token, text);
        byte secondStyle = (byte) CaseModel.style(seen, at, seen.length());
        found.add(
            new Arc(
                new int[] {first, second},
                new byte[] {style, secondStyle},
                (char) 0,
                token + 1,
                seen.substring(0, at) + ' ' + seen.substring(at),
                SPLIT,
                ChangeKind.SPACE));
      }
    }
  }

  /** Two pieces on one line that make a word together. */
  private void addMerge(List<Arc> found, int token, int id) {
    int next = token + 1;
    if (next >= tokens.size()
        || !tokens.isWord(next)
        || tokens.is(next, Tokens.LINE_START)
        || (id != Vocabulary.UNKNOWN && tokens.end(token) - tokens.start(token) > 1)) {
      return;
    }
    String joined = tokens.text(token, text) + tokens.text(next, text);
    int whole = vocabulary.find(joined);
    if (whole != Vocabulary.UNKNOWN && model.count(whole) > 20) {
      byte style = (byte) CaseModel.style(joined, 0, joined.length());
      found.add(
          new Arc(
              new int[] {whole},
              new byte[] {style},
              (char) 0,
              next + 1,
              joined,
              MERGE,
              ChangeKind.SPACE));
    }
  }

  private void addMarks(List<Arc> found, int token) {
    char mark = text.charAt(tokens.start(token));
    boolean apart = !tokens.is(token, Tokens.GLUED);
    if (mark == '~' && tokens.end(token) == tokens.start(token) + 1) {
      int id = tokens.is(token, Tokens.BULLET) ? Vocabulary.BULLET : vocabulary.find("-");
      found.add(mark('-', id, token, 1, ChangeKind.BULLET));
    }
    addStray(found, token, apart || tokens.is(token, Tokens.LINE_START));
    boolean beforeWord =
        (apart || tokens.is(token, Tokens.LINE_START))
            && token + 1 < tokens.size()
            && tokens.is(token + 1, Tokens.GLUED)
            && tokens.isWord(token + 1)
            && ids[token + 1] != Vocabulary.UNKNOWN
            && tokens.end(token) == tokens.start(token) + 1;
    if (beforeWord && BEFORE_WORDS.indexOf(mark) >= 0) {
      found.add(noise(token + 1, STRAY_MARK));
    }
    if (!apart && MARKS.indexOf(mark) >= 0 && endsWord(token)) {
      boolean atEnd = tokens.is(token, Tokens.LINE_END);
      for (int i = 0; i < MARKS.length(); i++) {
        char meant = MARKS.charAt(i);
        float cost = legibility.mark(channel.mark(mark, meant, atEnd));
        if (meant != mark && cost < Channel.FARTHEST) {
          found.add(
              mark(meant, vocabulary.find(String.valueOf(meant)), token, cost, ChangeKind.MARK));
        }
      }
      float none = legibility.mark(channel.mark(mark, (char) 0, atEnd));
      if (none < Channel.FARTHEST) {
        found.add(new Arc(NO_IDS, NO_STYLES, (char) 0, token + 1, "", none, ChangeKind.MARK));
      }
    }
  }

  /** Marks that stand by themselves, one or some together: specks on the page. */
  private void addStray(List<Arc> found, int token, boolean apart) {
    if (!apart || tokens.is(token, Tokens.BULLET)) {
      return;
    }
    int next = token;
    while (next < tokens.size()
        && (next == token || tokens.is(next, Tokens.GLUED))
        && stray(next)) {
      next++;
    }
    if (next == token || !alone(next - 1)) {
      return;
    }
    boolean opens = tokens.is(token, Tokens.LINE_START);
    if (opens && BULLETS.indexOf(text.charAt(tokens.start(next - 1))) >= 0) {
      next--;
    }
    boolean dash = next == token + 1 && DASHES.indexOf(text.charAt(tokens.start(token))) >= 0;
    if (next > token && (!dash || endsSentence(token))) {
      found.add(noise(next, dash ? STRAY_DASH : STRAY_MARK));
    }
  }

  private boolean stray(int token) {
    return tokens.kind(token) == Tokens.MARK
        && tokens.end(token) == tokens.start(token) + 1
        && STRAY.indexOf(text.charAt(tokens.start(token))) >= 0;
  }

  /** Whether a mark is the last of its line, after another that ends a sentence. */
  private boolean endsSentence(int token) {
    return tokens.is(token, Tokens.LINE_END)
        && !tokens.is(token, Tokens.LINE_START)
        && token > 0
        && MARKS.indexOf(text.charAt(tokens.start(token - 1))) >= 0;
  }

  private static Arc mark(char mark, int id, int token, float cost, ChangeKind kind) {
    return new Arc(new int[] {id}, NO_WORD, mark, token + 1, String.valueOf(mark), cost, kind);
  }

  /** Whether a space or the end of the text follows a token. */
  private boolean alone(int token) {
    return token + 1 == tokens.size() || !tokens.is(token + 1, Tokens.GLUED);
  }

  /** Whether a mark stands right after a word and before a space. */
  private boolean endsWord(int token) {
    return token > 0
        && tokens.isWord(token - 1)
        && alone(token)
        && tokens.end(token) - tokens.start(token) == 1;
  }
}
