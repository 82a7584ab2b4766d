package vn.vankho.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
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

  /** More equal halves than any sentence that is told can have. */
  private static final int LIMIT = 8 * BOILERPLATE;

  private static final int[] NONE = {};

  private final List<Document> documents;
  private final Print[] prints;
  private final int[] holders;
  private final Halves ones;
  private final Halves others;

  /** For the first of equal prints: all that are like it, in order. */
  private final int[][] alike;

  private SharedSentences(List<Document> documents) {
    this.documents = documents;
    this.prints =
        documents.stream().flatMap(d -> d.prints().prints().stream()).toArray(Print[]::new);
    this.holders =
        IntStream.range(0, documents.size())
            .flatMap(
                i -> IntStream.generate(() -> i).limit(documents.get(i).prints().prints().size()))
            .toArray();
    this.ones = new Halves(prints, Print::one);
    this.others = new Halves(prints, Print::other);
    this.alike = new int[prints.length][];
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

  /** Where else a sentence stands: one place a plan. */
  private List<Place> places(int index) {
    int[] like = like(index);
    Optional<String> here = documents.get(holders[index]).province();
    if (like.length < 2 || here.isEmpty()) {
      return List.of();
    }
    Map<Integer, Place> places = new LinkedHashMap<>();
    for (int i : like) {
      Document holder = documents.get(holders[i]);
      if (holder.province().isPresent() && !holder.province().equals(here)) {
        places.putIfAbsent(holders[i], new Place(holder.id(), prints[i]));
      }
    }
    return places.values().stream().limit(MOST).toList();
  }

  /** Prints like one, itself included; none where too many plans have the sentence. */
  private int[] like(int index) {
    int first = ones.first(index, i -> prints[i].same(prints[index]));
    if (alike[first] == null) {
      alike[first] = find(first);
    }
    return alike[first];
  }

  private int[] find(int index) {
    int[] like =
        IntStream.concat(ones.equal(index), others.equal(index))
            .filter(i -> prints[i].likeness(prints[index]) >= ALIKE)
            .sorted()
            .distinct()
            .toArray();
    long plans = Arrays.stream(like).map(i -> holders[i]).distinct().count();
    return plans > BOILERPLATE ? NONE : like;
  }

  /** Half prints by their values: equal ones hang on one chain, in order. */
  private static final class Halves {
    private static final int END = -1;

    private final long[] values;
    private final int[] heads;
    private final int[] next;

    Halves(Print[] prints, ToLongFunction<Print> half) {
      values = Arrays.stream(prints).mapToLong(half).toArray();
      heads = new int[Integer.highestOneBit(Math.max(1, values.length)) * 2];
      next = new int[values.length];
      Arrays.fill(heads, END);
      for (int i = values.length - 1; i >= 0; i--) {
        int slot = slot(values[i]);
        next[i] = heads[slot];
        heads[slot] = i;
      }
    }

    /** The numbers in a print are well mixed already. */
    private int slot(long value) {
      return (int) (value ^ (value >>> Integer.SIZE)) & (heads.length - 1);
    }

    /** The prints that have the same half, this one included; of very many only the first. */
    IntStream equal(int index) {
      return IntStream.iterate(heads[slot(values[index])], i -> i != END, i -> next[i])
          .filter(i -> values[i] == values[index])
          .limit(LIMIT);
    }

    /** The first of the prints on the same chain that fits. */
    int first(int index, java.util.function.IntPredicate fits) {
      int at = heads[slot(values[index])];
      while (!fits.test(at)) {
        at = next[at];
      }
      return at;
    }
  }
}
