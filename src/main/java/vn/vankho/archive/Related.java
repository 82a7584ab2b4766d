package vn.vankho.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Documents about the same thing: those whose signatures share the heaviest terms. How near two are
 * depends on nothing but the two, so that a document's list only changes when a nearer one comes or
 * one of it goes.
 *
 * <p>Time grows with the number of documents: of the holders of a term only those in which it
 * weighs most are looked at.
 */
public final class Related {
  /** How many related documents are told. */
  static final int MOST = 6;

  /** The nearness (a cosine) from which two documents are related. */
  static final double LEAST = 0.15;

  /** How many holders of a term are looked at. */
  static final int HOLDERS = 128;

  /** How many documents are compared in full with one. */
  private static final int COMPARED = 4 * MOST;

  private static final int REASONS = 3;

  private final List<Entry> entries;
  private final Map<String, List<Holder>> holders = new HashMap<>();

  private Related(List<Entry> entries) {
    this.entries = entries;
    for (int i = 0; i < entries.size(); i++) {
      int plan = i;
      entries
          .get(i)
          .weights
          .forEach(
              (term, weight) ->
                  holders
                      .computeIfAbsent(term, any -> new ArrayList<>(2))
                      .add(new Holder(plan, weight)));
    }
    holders.replaceAll((term, all) -> heaviest(all));
  }

  /**
   * A related document.
   *
   * @param nearness from 0 to 1, the same in both directions
   * @param shared what both are about, heaviest first, at most three
   */
  public record Neighbour(PlanId plan, double nearness, List<String> shared) {
    public Neighbour {
      shared = List.copyOf(shared);
    }
  }

  /**
   * The related documents of each, nearest first.
   *
   * @param signatures in a fixed order: of equally near documents the earlier comes first
   */
  public static Map<PlanId, List<Neighbour>> of(Map<PlanId, Signature> signatures) {
    List<Entry> entries =
        signatures.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
    Related related = new Related(entries);
    Map<PlanId, List<Neighbour>> found = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      found.put(entries.get(i).id, related.neighbours(i));
    }
    return found;
  }

  private static List<Holder> heaviest(List<Holder> all) {
    return all.size() <= HOLDERS
        ? all
        : all.stream().sorted(Holder.HEAVIEST_FIRST).limit(HOLDERS).toList();
  }

  private List<Neighbour> neighbours(int plan) {
    Entry entry = entries.get(plan);
    return candidates(plan).stream()
        .map(other -> neighbour(entry, entries.get(other)))
        .filter(neighbour -> neighbour.nearness() >= LEAST)
        .sorted(Comparator.comparingDouble(neighbour -> -neighbour.nearness()))
        .limit(MOST)
        .toList();
  }

  /** The documents that share most with one, as far as their heaviest terms tell. */
  private List<Integer> candidates(int plan) {
    Map<Integer, Double> sums = new HashMap<>();
    entries
        .get(plan)
        .weights
        .forEach(
            (term, weight) -> {
              for (Holder holder : holders.get(term)) {
                sums.merge(holder.plan, (double) weight * holder.weight, Double::sum);
              }
            });
    sums.remove(plan);
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Neighbour neighbour(Entry one, Entry other) {
    Map<String, Double> products = new HashMap<>();
    one.weights.forEach(
        (term, weight) -> {
          Float there = other.weights.get(term);
          if (there != null) {
            products.put(term, (double) weight * there);
          }
        });
    double nearness = products.values().stream().mapToDouble(Double::doubleValue).sorted().sum();
    return new Neighbour(other.id, nearness, one.reasons(products));
  }

  /** A document that has a term. */
  private record Holder(int plan, float weight) {
    static final Comparator<Holder> HEAVIEST_FIRST =
        Comparator.<Holder>comparingDouble(holder -> -holder.weight).thenComparingInt(Holder::plan);
  }

  /** A document's signature, its length made 1. */
  private static final class Entry {
    private final PlanId id;
    private final SortedMap<String, Float> weights = new TreeMap<>();
    private final Map<String, String> words = new HashMap<>();

    Entry(PlanId id, Signature signature) {
      this.id = id;
      double squares =
          signature.terms().stream().mapToDouble(term -> term.weight() * term.weight()).sum();
      for (Signature.Term term : signature.terms()) {
        weights.put(term.key(), (float) (term.weight() / Math.sqrt(squares)));
        words.put(term.key(), term.words());
      }
    }

    /** The heaviest of what is shared; what is part of a longer phrase is told by that one. */
    List<String> reasons(Map<String, Double> products) {
      List<String> phrases =
          products.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Double>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(e -> words.get(e.getKey()))
              .toList();
      return phrases.stream()
          .map(phrase -> longest(phrase, phrases))
          .distinct()
          .limit(REASONS)
          .toList();
    }

    private static String longest(String phrase, List<String> phrases) {
      return phrases.stream()
          .filter(longer -> (" " + longer + " ").contains(" " + phrase + " "))
          .max(Comparator.comparingInt(String::length))
          .orElse(phrase);
    }
  }
}
