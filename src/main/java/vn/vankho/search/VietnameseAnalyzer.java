package vn.vankho.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * Cuts Vietnamese into syllables, which is what spaces separate in writing. Words of several
 * syllables are found by position: a phrase of syllables is sharper than any list of words, and
 * damaged text does not break it.
 *
 * <p>Text is brought to NFC first, with offsets that still point into what was given. A document
 * number falls into its parts: {@code 62/2022/TT-BTC} is {@code 62 2022 tt btc}, a phrase like any
 * other.
 */
public final class VietnameseAnalyzer extends Analyzer {
  /** How the syllables of a token are written. */
  public enum Form {
    /** With marks, in lower case, the tone where new spelling puts it. */
    EXACT,
    /** Without marks. */
    FOLDED
  }

  /** Whether the first characters, among them all of Vietnamese, are part of syllables. */
  private static final boolean[] OFTEN = new boolean[0x2000];

  static {
    for (int unit = 0; unit < OFTEN.length; unit++) {
      OFTEN[unit] = belongsToSyllable(unit);
    }
  }

  private final Form form;
  private final int size;

  /** Single syllables. */
  public VietnameseAnalyzer(Form form) {
    this(form, 1);
  }

  /**
   * Runs of syllables with a space between.
   *
   * @param size how many syllables a token has, at least 1
   */
  public VietnameseAnalyzer(Form form, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("tokens of " + size + " syllables");
    }
    this.form = form;
    this.size = size;
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new ICUNormalizer2CharFilter(reader, Normalizer2.getNFCInstance());
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer runs = CharTokenizer.fromTokenCharPredicate(VietnameseAnalyzer::belongsToSyllable);
    TokenStream syllables =
        new SyllableFilter(runs, form == Form.EXACT ? Folding::exact : Folding::folded);
    return new TokenStreamComponents(runs, size == 1 ? syllables : together(syllables));
  }

  /** Keeps phrases from running across the values of a field. */
  @Override
  public int getPositionIncrementGap(String field) {
    return 1;
  }

  /** The tokens of a short text, such as a query. */
  public List<String> tokens(String text) {
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      List<String> tokens = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
      return List.copyOf(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail to be read
    }
  }

  private TokenStream together(TokenStream syllables) {
    ShingleFilter runs = new ShingleFilter(syllables, size, size);
    runs.setOutputUnigrams(false);
    return runs;
  }

  /** Whether the character at an index is part of a syllable. */
  static boolean belongs(String text, int index) {
    char unit = text.charAt(index);
    if (unit < OFTEN.length) {
      return OFTEN[unit];
    }
    boolean second = Character.isLowSurrogate(unit) && index > 0;
    return belongsToSyllable(second ? text.codePointBefore(index + 1) : text.codePointAt(index));
  }

  private static boolean belongsToSyllable(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
