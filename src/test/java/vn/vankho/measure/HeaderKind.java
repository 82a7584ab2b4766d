package vn.vankho.measure;

import static vn.vankho.measure.Folding.agency;
import static vn.vankho.measure.Folding.fold;
import static vn.vankho.measure.Folding.symbol;

import java.util.List;

/** What stands over and under the text: each of its facts is a hit or a miss. */
record HeaderKind(String name) implements Kind {
  private static final List<String> FACTS =
      List.of("issuer", "province", "number", "type", "place", "date", "title");

  @Override
  public Tally score(Entry gold, Entry read) {
    Entry head = gold.part("header");
    Entry readHead = read.part("header");
    Tally facts =
        FACTS.stream().map(key -> fact(key, head, readHead)).reduce(Tally.NONE, Tally::plus);
    return facts.plus(signer(head.part("signer"), readHead.part("signer")));
  }

  private static Tally fact(String key, Entry head, Entry readHead) {
    boolean right = same(key, head.text(key), readHead.text(key));
    Tally tally =
        right
            ? Tally.counts(1, 0, 0)
            : Tally.counts(0, head.has(key) ? 1 : 0, readHead.has(key) ? 1 : 0);
    return tally.with(key, right);
  }

  private static boolean same(String key, String gold, String read) {
    return switch (key) {
      case "number" -> symbol(gold).equals(symbol(read));
      case "title" -> Likeness.alike(gold, read, 0.97);
      default -> agency(gold).equals(agency(read));
    };
  }

  private static Tally signer(Entry gold, Entry read) {
    Tally tally = Tally.NONE;
    for (String key : List.of("name", "position")) {
      tally = tally.with("signer." + key, fold(gold.text(key)).equals(fold(read.text(key))));
    }
    return tally;
  }
}
