package vn.vankho.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.Prints.Print;
import vn.vankho.archive.SharedSentences;
import vn.vankho.site.Rows.PlanRow;

/** Plans of other provinces that have sentences in common with one, with a few of these. */
final class SharedRows {
  /** How many other plans are shown. */
  private static final int PLANS = 5;

  /** How many sentences are shown of each. */
  private static final int SENTENCES = 2;

  /** How much of a sentence is shown, in UTF-16 units. */
  private static final int LONGEST = 160;

  private SharedRows() {}

  /**
   * Another plan with what stands in both.
   *
   * @param count how many sentences do
   */
  record Shared(PlanRow plan, int count, List<Pair> pairs) {}

  /**
   * A sentence that stands in both.
   *
   * @param start where it begins in this plan's text
   * @param end where it ends
   * @param here its address in this plan
   * @param there its address in the other plan
   */
  record Pair(int start, int end, String here, String there) {}

  /** What the page shows of a plan. */
  record Row(PlanRow plan, String count, List<Quote> quotes) {}

  /** What the page shows of a sentence. */
  record Quote(String words, String here, String there) {}

  /** A sentence here and there. */
  private record Twin(Print own, Print other) {
    int length() {
      return own.end() - own.start();
    }
  }

  /** The plans that share most come first; of equals those that had it first. */
  static List<Shared> of(Shelves shelves, HeldPlan held, Rows rows) {
    Map<PlanId, List<Twin>> byPlan = new LinkedHashMap<>();
    for (SharedSentences.Shared sentence : shelves.shared(held.id())) {
      for (SharedSentences.Place place : sentence.places()) {
        byPlan
            .computeIfAbsent(place.plan(), any -> new ArrayList<>())
            .add(new Twin(sentence.print(), place.print()));
      }
    }
    return byPlan.entrySet().stream()
        .sorted(Comparator.comparing(shared -> -shared.getValue().size()))
        .limit(PLANS)
        .map(shared -> shared(shared.getValue(), rows.plan(shared.getKey())))
        .toList();
  }

  /** The longest sentences tell most. */
  private static Shared shared(List<Twin> twins, PlanRow plan) {
    List<Pair> pairs =
        twins.stream()
            .sorted(Comparator.comparing(twin -> -twin.length()))
            .limit(SENTENCES)
            .sorted(Comparator.comparing(twin -> twin.own().start()))
            .map(twin -> pair(twin, plan.href()))
            .toList();
    return new Shared(plan, twins.size(), pairs);
  }

  private static Pair pair(Twin twin, String plan) {
    return new Pair(
        twin.own().start(), twin.own().end(), address("", twin.own()), address(plan, twin.other()));
  }

  private static String address(String page, Print print) {
    return page + "#" + (print.anchor().isEmpty() ? Anchors.TEXT : print.anchor());
  }

  /** The rows with their words. */
  static List<Row> rows(List<Shared> shared, String text) {
    return shared.stream()
        .map(
            each ->
                new Row(
                    each.plan(),
                    each.count() + " câu giống nhau",
                    each.pairs().stream().map(pair -> quote(pair, text)).toList()))
        .toList();
  }

  private static Quote quote(Pair pair, String text) {
    String words = Words.shortened(text.substring(pair.start(), pair.end()), LONGEST);
    return new Quote(words.replaceFirst("[.;:,]$", ""), pair.here(), pair.there());
  }
}
