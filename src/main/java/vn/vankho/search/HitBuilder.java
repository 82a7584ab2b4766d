package vn.vankho.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.vankho.search.SearchItem.Passage;
import vn.vankho.text.Span;

/** Opens a plan at its best passage. */
final class HitBuilder {
  private static final int OTHERS_SHOWN = 3;

  private final SearchItem item;
  private final Match match;
  private final PlanText text;

  /** For each place where the parts of what was asked for stand, part by part. */
  private final List<List<List<Span>>> found = new ArrayList<>();

  private HitBuilder(SearchItem item, Match match) {
    this.item = item;
    this.match = match;
    this.text = PlanText.of(item);
    for (String value : text.values()) {
      found.add(PhraseSpans.of(value, match.parts()));
    }
  }

  static Hit build(SearchItem item, Match match) {
    return new HitBuilder(item, match).build();
  }

  private Hit build() {
    Marked title = new Marked(item.title(), at(0));
    if (text.passages() == 0) {
      Marked none = new Marked("", List.of());
      return new Hit(
          item.url(), item, match.tier(), match.score(), title, none, none, List.of(), 0);
    }
    int best = best();
    Passage passage = text.passage(best);
    int heading = 2 * text.sectionOf(best) + 1;
    return new Hit(
        address(passage),
        item,
        match.tier(),
        match.score(),
        title,
        new Marked(passage.heading(), at(heading)),
        Excerpt.of(passage.text(), at(2 * best + 2)),
        others(text.sectionOf(best)),
        count(place -> place > 0 && place != heading && place != 2 * best + 2));
  }

  /** Where something was found in a place; what overlaps is joined. */
  private List<Span> at(int place) {
    return PhraseSpans.joined(found.get(place));
  }

  private int best() {
    BestPassage best = new BestPassage();
    for (int place = 0; place < found.size(); place++) {
      int count = 0;
      for (int part = 0; part < match.parts().size(); part++) {
        if (match.rarest().phrases().contains(match.parts().get(part))) {
          count += found.get(place).get(part).size();
        }
      }
      best.add(place, count);
    }
    return best.passage();
  }

  /** How often all parts stand in some places. */
  private int count(Function<Integer, Boolean> places) {
    int count = 0;
    for (int place = 0; place < found.size(); place++) {
      if (places.apply(place)) {
        count += found.get(place).stream().mapToInt(List::size).sum();
      }
    }
    return count;
  }

  /** Other sections than one that hold something, at most three: those that hold most. */
  private List<Hit.Section> others(int section) {
    int[] counts = new int[text.passages()];
    for (int place = 1; place < found.size(); place++) {
      counts[text.sectionOf(PlanText.passageOf(place))] += at(place).size();
    }
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && i != section) {
        others.add(i);
      }
    }
    return others.stream()
        .sorted(Comparator.comparing((Integer i) -> -counts[i]))
        .limit(OTHERS_SHOWN)
        .sorted()
        .map(i -> section(text.passage(i)))
        .toList();
  }

  private Hit.Section section(Passage passage) {
    String heading =
        passage.heading().isEmpty() ? Excerpt.firstWords(passage.text()) : passage.heading();
    return new Hit.Section(address(passage), heading);
  }

  private String address(Passage passage) {
    return passage.anchor().isEmpty() ? item.url() : item.url() + "#" + passage.anchor();
  }
}
