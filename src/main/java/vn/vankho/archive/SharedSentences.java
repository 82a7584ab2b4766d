package vn.vankho.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.vankho.archive.Prints.Print;

/**
 * Sentences that stand almost equally in plans of other provinces. What stands in more than {@link
 * #BOILERPLATE} plans is everybody's, and told of none. What is told of a plan depends on the plans
 * that share its sentences alone; time grows with the number of sentences.
 */
public final class SharedSentences {
  /** A sentence in more plans is a formula. */
  public static final int BOILERPLATE = 20;

  /** How many other plans are told of a sentence: those that had it first. */
  static final int MOST = 3;

  /** How many of a print's eight numbers must agree. */
  static final int ALIKE = 6;

  private final List<Document> documents;
  private final Print[] prints;
  private final int[] holders;
  private final Bands ones;
  private final Bands others;

  private SharedSentences(List<Document> documents) {
    this.documents = documents;
    this.prints =
        documents.stream().flatMap(d -> d.prints().prints().stream()).toArray(Print[]::new);
    this.holders =
        IntStream.range(0, documents.size())
            .flatMap(
                i -> IntStream.generate(() -> i).limit(documents.get(i).prints().prints().size()))
            .toArray();
    this.ones = new Bands(Arrays.stream(prints).mapToLong(Print::one).toArray());
    this.others = new Bands(Arrays.stream(prints).mapToLong(Print::other).toArray());
  }

  /**
   * A document with its prints.
   *
   * @param province where it was issued; the sentences of one province's plans are not compared
   */
  public record Document(PlanId id, Optional<String> province, Prints prints) {}

  /** A sentence of a plan, and where else it stands: the earliest first. */
  public record Shared(Print print, List<Place> places) {
    public Shared {
      places = List.copyOf(places);
    }
  }

  /** A sentence of another plan. */
  public record Place(PlanId plan, Print print) {}

  /**
   * What plans share with those of other provinces; a plan that shares nothing is left out.
   *
   * @param documents oldest first
   */
  public static Map<PlanId, List<Shared>> of(List<Document> documents) {
    SharedSentences all = new SharedSentences(documents);
    Map<PlanId, List<Shared>> shared = new LinkedHashMap<>();
    for (int i = 0; i < all.prints.length; i++) {
      List<Place> places = all.places(i);
      if (!places.isEmpty()) {
        PlanId id = documents.get(all.holders[i]).id();
        shared.computeIfAbsent(id, any -> new ArrayList<>()).add(new Shared(all.prints[i], places));
      }
    }
    return shared;
  }

  /** Where else a sentence stands: one place a plan, none where too many plans have it. */
  private List<Place> places(int index) {
    int[] alike =
        IntStream.concat(ones.like(index), others.like(index))
            .filter(i -> prints[i].likeness(prints[index]) >= ALIKE)
            .sorted()
            .distinct()
            .toArray();
    if (IntStream.of(alike).map(i -> holders[i]).distinct().count() > BOILERPLATE) {
      return List.of();
    }
    Optional<String> here = documents.get(holders[index]).province();
    Map<Integer, Place> places = new LinkedHashMap<>();
    for (int i : alike) {
      Document holder = documents.get(holders[i]);
      if (holder.province().isPresent() && here.isPresent() && !holder.province().equals(here)) {
        places.putIfAbsent(holders[i], new Place(holder.id(), prints[i]));
      }
    }
    return places.values().stream().limit(MOST).toList();
  }

  /** Half prints in the order of their values, so that equal ones stand together. */
  private static final class Bands {
    private final long[] values;
    private final int[] order;
    private final int[] rank;

    Bands(long[] values) {
      this.values = values;
      this.order =
          IntStream.range(0, values.length)
              .boxed()
              .sorted((a, b) -> Long.compare(values[a], values[b]))
              .mapToInt(Integer::intValue)
              .toArray();
      this.rank = new int[values.length];
      for (int i = 0; i < order.length; i++) {
        rank[order[i]] = i;
      }
    }

    /** The prints that have the same half, this one included; of very many only some. */
    IntStream like(int index) {
      int from = rank[index];
      int to = from + 1;
      while (from > 0 && rank[index] - from < LIMIT && same(from - 1, index)) {
        from--;
      }
      while (to < order.length && to - rank[index] < LIMIT && same(to, index)) {
        to++;
      }
      return Arrays.stream(order, from, to);
    }

    private boolean same(int place, int index) {
      return values[order[place]] == values[index];
    }

    /** More equal halves than any sentence that is told can have. */
    private static final int LIMIT = 8 * BOILERPLATE;
  }
}
