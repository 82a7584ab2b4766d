package vn.vankho.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the syllables of a plan to Lucene; between places a position stays empty. */
final class PlanWordsStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Syllables syllables;
  private final PlanWords words;
  private int at;

  PlanWordsStream(Syllables syllables, PlanWords words) {
    this.syllables = syllables;
    this.words = words;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int distance = 1;
    for (; at < words.words().size(); at++) {
      int word = words.words().get(at);
      if (word != GramFile.NONE) {
        term.append(syllables.exact(word));
        step.setPositionIncrement(distance);
        at++;
        return true;
      }
      distance++;
    }
    return false;
  }
}
