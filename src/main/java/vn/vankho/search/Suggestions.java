package vn.vankho.search;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vankho.archive.Archive;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Mention;
import vn.vankho.archive.Signature;
import vn.vankho.search.Suggestion.Kind;

/** What readers of an archive may be looking for: its subjects, titles, agencies and numbers. */
public final class Suggestions {
  /** A subject of one plan alone is not worth suggesting, unless there are few plans. */
  private static final int FEW_PLANS = 50;

  private Suggestions() {}

  /** All suggestions of an archive, in a fixed order. */
  public static Stream<Suggestion> of(Archive archive) {
    return Stream.of(subjects(archive), titles(archive), agencies(archive), numbers(archive))
        .flatMap(all -> all);
  }

  private static Stream<Suggestion> subjects(Archive archive) {
    NavigableMap<String, Integer> plans = new TreeMap<>();
    for (HeldPlan plan : archive.plans()) {
      plan.card().signature().terms().stream()
          .map(Signature.Term::words)
          .distinct()
          .forEach(words -> plans.merge(words, 1, Integer::sum));
    }
    int least = archive.plans().size() < FEW_PLANS ? 1 : 2;
    return plans.entrySet().stream()
        .filter(subject -> subject.getValue() >= least && !isBroken(subject, plans))
        .map(subject -> new Suggestion(subject.getKey(), Kind.PHRASE, subject.getValue()));
  }

  /** Whether a subject is the beginning of a longer one that is about as frequent. */
  private static boolean isBroken(
      Map.Entry<String, Integer> subject, NavigableMap<String, Integer> all) {
    String begun = subject.getKey() + " ";
    int often = subject.getKey().split(" ").length > 2 ? 4 : 1;
    return all.subMap(begun, true, begun + Character.MAX_VALUE, false).values().stream()
        .anyMatch(plans -> often * plans >= subject.getValue());
  }

  private static Stream<Suggestion> titles(Archive archive) {
    return archive.plans().stream()
        .map(plan -> plan.header().title())
        .filter(title -> !title.isBlank())
        .map(title -> new Suggestion(title.replaceAll("\\s+", " ").strip(), Kind.TITLE, 1));
  }

  private static Stream<Suggestion> agencies(Archive archive) {
    return archive.agencies().stream()
        .map(
            agency ->
                new Suggestion(
                    agency.name(),
                    Kind.AGENCY,
                    Math.max(1, agency.duties().size() + agency.supports().size())));
  }

  private static Stream<Suggestion> numbers(Archive archive) {
    Map<String, Integer> weights = new TreeMap<>();
    Map<String, Integer> citing = new HashMap<>();
    for (CitedDocument document : archive.documents()) {
      int plans = (int) document.mentions().stream().map(Mention::plan).distinct().count();
      document.number().ifPresent(number -> citing.merge(number, plans, Integer::sum));
    }
    weights.putAll(citing);
    archive.plans().stream()
        .flatMap(plan -> plan.header().number().stream())
        .forEach(number -> weights.merge(number, 1, Integer::sum));
    return weights.entrySet().stream()
        .map(
            number -> new Suggestion(number.getKey(), Kind.NUMBER, Math.max(1, number.getValue())));
  }
}
