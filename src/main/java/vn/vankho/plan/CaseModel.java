package vn.vankho.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a document writes the words of its title: for each word between its neighbours, the commonest
 * spelling. The title in capitals is said again in the opening, so most of it is found there word
 * for word.
 */
final class CaseModel {
  private static final int ROWS = 1024;

  private final String[] words;
  private final List<Seat> seats = new ArrayList<>();

  /** The seats that a word of the text may belong to: most belong to none. */
  private final List<List<Seat>> rows = new ArrayList<>(Collections.nCopies(ROWS, List.<Seat>of()));

  private CaseModel(String[] words) {
    this.words = words;
    Map<Context, Seat> known = new HashMap<>();
    for (int at = 0; at < words.length; at++) {
      int row = PrintedWord.from(words[at], 0).row(ROWS);
      Context context = new Context(key(at - 1), key(at), key(at + 1), row);
      seats.add(known.computeIfAbsent(context, this::seated));
    }
  }

  /** Words that repeat in a title between the same neighbours share a seat. */
  private Seat seated(Context context) {
    Seat seat = new Seat(context.before(), context.word(), context.next());
    if (rows.get(context.row()).isEmpty()) {
      rows.set(context.row(), new ArrayList<>());
    }
    rows.get(context.row()).add(seat);
    return seat;
  }

  private String key(int at) {
    return at < 0 || at >= words.length ? "" : Casing.key(Casing.strip(words[at]));
  }

  /** How {@code text} writes the words of a title. */
  static CaseModel of(String text, String[] title) {
    CaseModel model = new CaseModel(title);
    PrintedWord before = PrintedWord.NONE;
    PrintedWord word = PrintedWord.from(text, 0);
    while (!word.isNone()) {
      PrintedWord next = PrintedWord.from(text, word.end());
      if (!before.opensNext() && word.bareStart() < word.bareEnd()) {
        model.learn(beside(before, before, word), word, beside(next, word, next));
      }
      before = word;
      word = next;
    }
    return model;
  }

  /** The neighbour, or none where a blank line parts the two: they are of two sentences. */
  private static PrintedWord beside(PrintedWord neighbour, PrintedWord first, PrintedWord second) {
    return first.parted(second) ? PrintedWord.NONE : neighbour;
  }

  /** Words of other headings in capitals teach nothing; abbreviations among small letters do. */
  private void learn(PrintedWord before, PrintedWord word, PrintedWord next) {
    for (Seat seat : rows.get(word.row(ROWS))) {
      if (word.is(seat.word()) && (word.hasSmall() || before.hasSmall() || next.hasSmall())) {
        seat.learn(before, word, next);
      }
    }
  }

  /** The word at {@code at} as the document writes it between these neighbours, else in general. */
  String cased(int at) {
    String printed = words[at];
    String bare = Casing.strip(printed);
    String cased = seats.get(at).commonest().orElseGet(() -> bare.toLowerCase(Locale.ROOT));
    int start = printed.indexOf(bare);
    return printed.substring(0, start) + cased + printed.substring(start + bare.length());
  }

  private record Context(String before, String word, String next, int row) {}

  /** A word of the title between its neighbours, and how often it is spelt in what way. */
  private record Seat(String before, String word, String next, List<Map<String, Integer>> counts) {
    Seat(String before, String word, String next) {
      this(
          before,
          word,
          next,
          List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>()));
    }

    /** From the surest: between both neighbours, after one, before the other, anywhere. */
    void learn(PrintedWord left, PrintedWord spelt, PrintedWord right) {
      boolean after = left.is(before);
      boolean ahead = right.is(next);
      String spelling = spelt.bare();
      count(0, spelling, after && ahead);
      count(1, spelling, after);
      count(2, spelling, ahead);
      count(3, spelling, true);
    }

    private void count(int sureness, String spelling, boolean holds) {
      if (holds) {
        counts.get(sureness).merge(spelling, 1, Integer::sum);
      }
    }

    Optional<String> commonest() {
      return counts.stream()
          .filter(spellings -> !spellings.isEmpty())
          .findFirst()
          .flatMap(spellings -> spellings.entrySet().stream().max(ORDER))
          .map(Map.Entry::getKey);
    }

    private static final Comparator<Map.Entry<String, Integer>> ORDER =
        Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());
  }
}
