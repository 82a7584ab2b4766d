package vn.vankho.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.vankho.search.VietnameseAnalyzer.Form;
import vn.vankho.text.Span;

/** Finds phrases in a text. */
final class PhraseSpans {
  private static final VietnameseAnalyzer SYLLABLES = new VietnameseAnalyzer(Form.EXACT);

  private PhraseSpans() {}

  /** A syllable and where it stands. */
  private record Token(String exact, String folded, Span span) {
    boolean is(String syllable, boolean withoutMarks) {
      return syllable.equals(withoutMarks ? folded : exact);
    }
  }

  /** For each phrase where it stands in the text. */
  static List<List<Span>> of(String text, List<Phrase> phrases) {
    List<Token> tokens = tokens(text);
    return phrases.stream().map(phrase -> find(phrase, tokens)).toList();
  }

  private static List<Span> find(Phrase phrase, List<Token> tokens) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + phrase.size() <= tokens.size(); i++) {
      int length = 0;
      while (length < phrase.size()
          && tokens.get(i + length).is(phrase.syllables().get(length), phrase.folded())) {
        length++;
      }
      if (length == phrase.size()) {
        spans.add(new Span(tokens.get(i).span.start(), tokens.get(i + length - 1).span.end()));
      }
    }
    return spans;
  }

  /** All spans in order; what overlaps is joined. */
  static List<Span> joined(List<List<Span>> found) {
    List<Span> joined = new ArrayList<>();
    found.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
        .forEach(span -> join(joined, span));
    return joined;
  }

  private static void join(List<Span> joined, Span next) {
    Span last = joined.isEmpty() ? new Span(0, 0) : joined.get(joined.size() - 1);
    if (next.start() < last.end()) {
      int end = Math.max(last.end(), next.end());
      joined.set(joined.size() - 1, new Span(last.start(), end));
    } else {
      joined.add(next);
    }
  }

  private static List<Token> tokens(String text) {
    try (TokenStream stream = SYLLABLES.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      List<Token> tokens = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        String exact = term.toString();
        Span span = new Span(offsets.startOffset(), offsets.endOffset());
        tokens.add(new Token(exact, Folding.folded(exact), span));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail to be read
    }
  }
}
