package vn.vankho.text;

/**
 * Tells how damaged a text is, from a first look: words for which another reading is likelier at
 * once, words that are none, and marks that nobody writes. Costs little more than looking up every
 * word once.
 */
final class QualityEstimate {
  /** Below this share of odd words, oddities are the writer's own. */
  private static final float CLEAN = 0.0012f;

  /** One odd word says nothing about a short text. */
  private static final float FEWEST_ODD = 2;

  private static final int SHORT = 200;

  private static final float BAD = 0.05f;

  /** From this share of words that are none on, these are not the words of the document. */
  private static final float UNREADABLE = 0.35f;

  private static final int FEWEST_WORDS = 30;

  private final String text;
  private final Tokens tokens;
  private final int words;
  private final int unknown;
  private final int plain;
  private final float odd;
  private final float damage;

  QualityEstimate(String text, Lattice lattice, LanguageModel model) {
    this.text = text;
    this.tokens = lattice.tokens();
    int allWords = 0;
    int unknownWords = 0;
    int plainWords = 0;
    int junk = 0;
    int suspects = 0;
    int strange = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token)) {
        allWords++;
        suspects += lattice.isSuspect(token) ? 1 : 0;
        if (lattice.id(token) == Vocabulary.UNKNOWN) {
          unknownWords++;
          plainWords += isPlain(token) ? 1 : 0;
          strange += !isPlain(token) && !Letters.isUpper(text.charAt(tokens.start(token))) ? 1 : 0;
        }
      } else if (lattice.id(token) == Vocabulary.UNKNOWN
          || text.charAt(tokens.start(token)) == '~') {
        junk++;
      }
    }
    this.words = allWords;
    this.unknown = unknownWords;
    this.plain = plainWords;
    this.odd = suspects + (junk + strange) * 0.5f;
    this.damage = odd / Math.max(FEWEST_WORDS, allWords + junk);
  }

  /** Whether a word has none but plain Latin letters: English, or Vietnamese without marks. */
  private boolean isPlain(int token) {
    for (int at = tokens.start(token); at < tokens.end(token); at++) {
      if (text.charAt(at) > 'z') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether there is something to repair that a repair can reach.
   *
   * @param recognised whether the text is known to come from recognition
   */
  boolean worthRepair(boolean recognised) {
    return (recognised ? odd > 0 : odd >= (words < SHORT ? FEWEST_ODD : 1) && damage >= CLEAN)
        && words * 4 > tokens.size()
        && !hopeless();
  }

  private boolean hopeless() {
    return words >= FEWEST_WORDS && unknown > UNREADABLE * words;
  }

  Quality quality() {
    float share = Math.min(1, damage);
    if (hopeless()) {
      return hopelessQuality();
    }
    if (!worthRepair(false)) {
      return new Quality(share, Quality.Verdict.CLEAN, "", LineFindings.of(text, tokens));
    }
    boolean bad = damage >= BAD;
    return new Quality(
        share,
        bad ? Quality.Verdict.BAD : Quality.Verdict.FAIR,
        bad
            ? "Nhiều chữ bị nhận dạng sai; nên đối chiếu với bản gốc."
            : "Một số chữ bị nhận dạng sai đã được sửa.",
        LineFindings.of(text, tokens));
  }

  private Quality hopelessQuality() {
    float share = Math.min(1, (float) unknown / words);
    return new Quality(share, Quality.Verdict.HOPELESS, advice(), LineFindings.of(text, tokens));
  }

  private String advice() {
    LegacyFont font = LegacyFont.of(text);
    if (font != LegacyFont.NONE) {
      return "Chữ của tệp theo phông cũ " + font.title() + ": cần OCR lại hoặc chuyển mã.";
    }
    return plain * 4 > unknown * 3
        ? "Không phải tiếng Việt có dấu: để nguyên, không sửa."
        : "Bản quét không đọc được: cần quét và OCR lại.";
  }
}
