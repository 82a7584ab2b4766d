package vn.vankho.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.vankho.archive.Signature.Term;

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
  private final List<Holders> holders = new ArrayList<>();
  private final float[] sums;
  private int[] touched = new int[256];

  private Related(List<Entry> entries) {
    this.entries = entries;
    this.sums = new float[entries.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int plan = 0; plan < entries.size(); plan++) {
      Entry entry = entries.get(plan);
      for (int i = 0; i < entry.keys.length; i++) {
        int term = numbers.computeIfAbsent(entry.keys[i], any -> numbers.size());
        entry.terms[i] = term;
        if (term == holders.size()) {
          holders.add(new Holders());
        }
        holders.get(term).add(plan, entry.weights[i]);
      }
    }
    holders.forEach(Holders::keepHeaviest);
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

  private List<Neighbour> neighbours(int plan) {
    Entry entry = entries.get(plan);
    record Near(Entry other, double nearness) {}
    return candidates(plan).stream()
        .map(entries::get)
        .map(other -> new Near(other, entry.nearness(other)))
        .filter(near -> near.nearness() >= LEAST)
        .sorted(Comparator.comparingDouble(near -> -near.nearness()))
        .limit(MOST)
        .map(near -> new Neighbour(near.other().id, near.nearness(), entry.shared(near.other())))
        .toList();
  }

  /** The documents that share most with one, as far as their heaviest terms tell. */
  private List<Integer> candidates(int plan) {
    int size = 0;
    Entry entry = entries.get(plan);
    for (int i = 0; i < entry.terms.length; i++) {
      Holders all = holders.get(entry.terms[i]);
      touched =
          size + all.size > touched.length
              ? Arrays.copyOf(touched, 2 * (size + all.size))
              : touched;
      for (int k = 0; k < all.size; k++) {
        int other = all.plans[k];
        if (sums[other] == 0 && other != plan) {
          touched[size++] = other;
        }
        sums[other] += other == plan ? 0 : entry.weights[i] * all.weights[k];
      }
    }
    List<Integer> best = best(Arrays.copyOf(touched, size));
    for (int k = 0; k < size; k++) {
      sums[touched[k]] = 0;
    }
    return best;
  }

  /** The heaviest of some documents, in their order. */
  private List<Integer> best(int[] plans) {
    float[] heaviest = new float[plans.length];
    for (int k = 0; k < plans.length; k++) {
      heaviest[k] = -sums[plans[k]];
    }
    Arrays.sort(heaviest);
    float least = plans.length <= COMPARED ? 0 : -heaviest[COMPARED - 1];
    return Arrays.stream(plans).filter(other -> sums[other] >= least).sorted().boxed().toList();
  }

  /** The documents that have a term, with its weight in each. */
  private static final class Holders {
    private int[] plans = new int[2];
    private float[] weights = new float[2];
    private int size;

    void add(int plan, float weight) {
      if (size == plans.length) {
        plans = Arrays.copyOf(plans, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      plans[size] = plan;
      weights[size++] = weight;
    }

    /** Of many only those in which it weighs most; of equals the earlier. */
    void keepHeaviest() {
      if (size <= HOLDERS) {
        return;
      }
      float[] sorted = Arrays.copyOf(weights, size);
      Arrays.sort(sorted);
      float least = sorted[size - HOLDERS];
      int equals = HOLDERS - (int) IntStream.range(0, size).filter(i -> weights[i] > least).count();
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (weights[i] > least || (weights[i] == least && equals-- > 0)) {
          plans[kept] = plans[i];
          weights[kept++] = weights[i];
        }
      }
      size = kept;
    }
  }

  /** A document's signature, its length made 1, its terms in the order of their keys. */
  private static final class Entry {
    private final PlanId id;
    private final String[] keys;
    private final String[] words;
    private final float[] weights;
    private final int[] terms;

    Entry(PlanId id, Signature signature) {
      this.id = id;
      List<Term> sorted =
          signature.terms().stream().sorted(Comparator.comparing(Term::key)).toList();
      double squares = sorted.stream().mapToDouble(term -> term.weight() * term.weight()).sum();
      this.keys = sorted.stream().map(Term::key).toArray(String[]::new);
      this.words = sorted.stream().map(Term::words).toArray(String[]::new);
      this.weights = new float[keys.length];
      this.terms = new int[keys.length];
      for (int i = 0; i < keys.length; i++) {
        weights[i] = (float) (sorted.get(i).weight() / Math.sqrt(squares));
      }
    }

    /** How near another is. */
    double nearness(Entry other) {
      double[] nearness = {0};
      walk(other, (term, product) -> nearness[0] += product);
      return nearness[0];
    }

    /** What both are about. */
    List<String> shared(Entry other) {
      Map<String, Double> shared = new HashMap<>();
      walk(other, (term, product) -> shared.merge(words[term], product, Math::max));
      return reasons(shared);
    }

    private interface Shared {
      void accept(int term, double product);
    }

    /** A walk along both rows of keys; numbers tell equal ones without looking at them. */
    private void walk(Entry other, Shared each) {
      for (int i = 0, k = 0; i < keys.length && k < other.keys.length; ) {
        int order = terms[i] == other.terms[k] ? 0 : keys[i].compareTo(other.keys[k]);
        if (order == 0) {
          each.accept(i, (double) weights[i] * other.weights[k]);
        }
        i += order <= 0 ? 1 : 0;
        k += order >= 0 ? 1 : 0;
      }
    }

    /** The heaviest of what is shared; what is part of a longer phrase is told by that one. */
    private static List<String> reasons(Map<String, Double> shared) {
      List<String> phrases =
          shared.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Double>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
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
