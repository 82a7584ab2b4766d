package vn.vankho.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/** Finds the mentions of other official documents. */
final class CitationFinder {
  private static final Pattern ISSUED_BY = Pattern.compile(" (?:được )?ban hành (?:kèm )?theo ");

  private final Outline outline;
  private final FoldedText text;
  private final OwnNumber own;

  private CitationFinder(Outline outline, FoldedText text, Header header) {
    this.outline = outline;
    this.text = text;
    this.own =
        new OwnNumber(header, text, text.folded(outline.head()), text.folded(outline.title()));
  }

  static List<Citation> find(Outline outline, FoldedText text, Header header) {
    return new CitationFinder(outline, text, header).find();
  }

  private List<Citation> find() {
    List<Mention> numbered = new ArrayList<>(new NumberedFinder(text).find());
    numbered.removeIf(own::is);
    SharedFacts.spread(text, numbered);
    List<Mention> all = new ArrayList<>(numbered);
    addApart(all, new ShortMentions(text, numbered, own).find());
    addApart(all, new NamedFinder(text, text.folded(outline.title()), numbered).find());
    all.sort(Comparator.comparingInt(Mention::start));
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      citations.add(citation(all.get(i), title(all, i), nestedIn(all, i)));
    }
    return citations;
  }

  private static void addApart(List<Mention> all, List<Mention> others) {
    BitSet taken = new BitSet();
    all.forEach(known -> taken.set(known.start(), known.end()));
    others.stream().filter(other -> isFree(taken, other)).forEach(all::add);
  }

  private static boolean isFree(BitSet taken, Mention mention) {
    int next = taken.nextSetBit(mention.start());
    return next < 0 || next >= mention.end();
  }

  /** The nearest mention before it that says it is about this one. */
  private static OptionalInt nestedIn(List<Mention> all, int index) {
    Mention inner = all.get(index);
    for (int i = index - 1; i >= 0 && i > index - 12; i--) {
      if (all.get(i).isAbout(inner)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Citation citation(Mention mention, Optional<String> title, OptionalInt nestedIn) {
    Span span = text.origin(mention.start(), mention.end());
    return new Citation(
        span,
        mention.type(),
        mention.number(),
        mention.issued(),
        mention.issuer(),
        title,
        nestedIn,
        outline.title().contains(span.start()),
        outline.opening().contains(span.start()));
  }

  /**
   * Its own title; else what is said to be issued by it: "Chương trình X ban hành theo Quyết định".
   */
  private Optional<String> title(List<Mention> all, int index) {
    Mention mention = all.get(index);
    Optional<String> own = title(mention);
    if (own.isPresent() || index == 0 || mention.number().isEmpty()) {
      return own;
    }
    Mention issued = all.get(index - 1);
    boolean by =
        issued.number().isEmpty()
            && issued.end() <= mention.start()
            && mention.start() - issued.end() < 30
            && ISSUED_BY.matcher(text.lower().substring(issued.end(), mention.start())).matches();
    return by ? title(issued).map(name -> issued.type() + " " + name) : own;
  }

  private Optional<String> title(Mention mention) {
    String words = unquoted(mention.title().of(text.text()).strip());
    return words.isEmpty() ? Optional.empty() : Optional.of(inNormalCase(words));
  }

  /**
   * Without the marks of a quotation that is the whole title, and without a mark that lost its
   * mate.
   */
  private static String unquoted(String words) {
    int open = words.indexOf('“');
    int close = words.indexOf('”');
    int last = words.length() - 1;
    if (open == 0 && (close == last || close < 0)) {
      return words.substring(1, close < 0 ? words.length() : last).strip();
    }
    return open < 0 && close == last && last >= 0 ? words.substring(0, last).strip() : words;
  }

  /** Words in capitals read as they stand elsewhere in the document, else in small letters. */
  private String inNormalCase(String words) {
    if (!words.equals(words.toUpperCase(Locale.ROOT)) || words.length() < 12) {
      return words;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    int shouted = text.folded(outline.title()).end();
    int again = text.lower().indexOf(lower, shouted);
    return again < 0 ? lower : text.text().substring(again, again + lower.length());
  }
}
