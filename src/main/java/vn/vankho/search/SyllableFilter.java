package vn.vankho.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts each syllable into one of the forms of {@link Folding}. */
final class SyllableFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> form;

  SyllableFilter(TokenStream input, UnaryOperator<String> form) {
    super(input);
    this.form = form;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String syllable = form.apply(term.toString());
    term.setEmpty().append(syllable);
    return true;
  }
}
