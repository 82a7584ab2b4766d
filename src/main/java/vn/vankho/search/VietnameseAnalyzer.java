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
  /** What a token is. */
  public enum Form {
    /** A syllable with its marks, in lower case, its tone where new spelling puts it. */
    EXACT,
    /** A syllable without marks. */
    FOLDED,
    /** Two adjacent syllables with a space between, exact. */
    BIGRAM,
    /** Two adjacent syllables with a space between, without marks. */
    FOLDED_BIGRAM
  }

  private final Form form;

  public VietnameseAnalyzer(Form form) {
    this.form = form;
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new ICUNormalizer2CharFilter(reader, Normalizer2.getNFCInstance());
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer runs = CharTokenizer.fromTokenCharPredicate(VietnameseAnalyzer::belongsToSyllable);
    return new TokenStreamComponents(
        runs,
        switch (form) {
          case EXACT -> new SyllableFilter(runs, Folding::exact);
          case FOLDED -> new SyllableFilter(runs, Folding::folded);
          case BIGRAM -> pairs(new SyllableFilter(runs, Folding::exact));
          case FOLDED_BIGRAM -> pairs(new SyllableFilter(runs, Folding::folded));
        });
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

  private static TokenStream pairs(TokenStream syllables) {
    ShingleFilter pairs = new ShingleFilter(syllables, 2, 2);
    pairs.setOutputUnigrams(false);
    return pairs;
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
