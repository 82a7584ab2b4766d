package vn.vankho.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lists of plans of frequent n-grams, several to a file. The passages are in a file of their
 * own, since only the rarest part of a query needs them. Lists that are alike are written once: the
 * n-grams of one paragraph that many plans have in common all have the same.
 *
 * <pre>
 * 0, count; distances - 1; frequencies - 1                     of syllables and pairs
 * count; pack and place of the list of its rarest pair;        of longer n-grams
 *   distances - 1 in that list; how much less the frequencies are
 * passages; of longer n-grams how far from the pair's, with the sign in the lowest bit
 * </pre>
 */
final class ListPacks {
  /** Bytes in a pack, before they are compressed. */
  private static final int SIZE = 8_000;

  private final SegmentFiles files;
  private final Map<String, Place> known = new HashMap<>();
  private final Map<Integer, Pair> pairs = new HashMap<>();
  private final Bytes list = new Bytes();
  private final Bytes passages = new Bytes();
  private List<byte[]> lists = new ArrayList<>();
  private List<byte[]> passageLists = new ArrayList<>();
  private int size;
  private int pack;

  ListPacks(SegmentFiles files) {
    this.files = files;
  }

  /** Where a list is. */
  record Place(int pack, int index) {}

  /** Where the list of a pair of syllables is, and what it holds. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Pair(Place place, byte[] list, byte[] passages) {
    Postings postings() {
      ByteReader numbers = new ByteReader(list);
      numbers.number();
      int[] plans = new int[numbers.number()];
      int last = -1;
      for (int i = 0; i < plans.length; i++) {
        last += numbers.number() + 1;
        plans[i] = last;
      }
      int[] frequencies = numbers.numbers(plans.length);
      for (int i = 0; i < plans.length; i++) {
        frequencies[i]++;
      }
      return new Postings(plans, frequencies, new ByteReader(passages).numbers(plans.length));
    }
  }

  /** Adds the list of something that has no pair to refer to. */
  Place add(Postings postings) {
    encode(postings);
    return place();
  }

  /** Adds the list of a pair, which longer n-grams may refer to. */
  Place addPair(int form, Postings postings) {
    Place place = add(postings);
    pairs.put(form, new Pair(place, list.toArray(), passages.toArray()));
    return place;
  }

  /** Adds the list of a longer n-gram: what it has of the plans of a pair in it. */
  Place addPart(int pair, Postings postings) {
    encode(postings, pairs.get(pair));
    return place();
  }

  private Place place() {
    return known.computeIfAbsent(Digests.of(list, passages), any -> put());
  }

  private void encode(Postings postings) {
    list.clear();
    passages.clear();
    list.number(0);
    list.number(postings.size());
    int last = -1;
    for (int plan : postings.plans()) {
      list.number(plan - last - 1);
      last = plan;
    }
    for (int frequency : postings.frequencies()) {
      list.number(frequency - 1);
    }
    for (int passage : postings.passages()) {
      passages.number(passage);
    }
  }

  private void encode(Postings postings, Pair pair) {
    list.clear();
    passages.clear();
    list.number(postings.size());
    list.number(pair.place.pack());
    list.number(pair.place.index());
    Postings all = pair.postings();
    int[] where = new int[postings.size()];
    int at = -1;
    for (int i = 0; i < where.length; i++) {
      int next = at + 1;
      while (all.plans()[next] != postings.plans()[i]) {
        next++;
      }
      list.number(next - at - 1);
      where[i] = next;
      at = next;
    }
    for (int i = 0; i < where.length; i++) {
      list.number(all.frequencies()[where[i]] - postings.frequencies()[i]);
      int moved = postings.passages()[i] - all.passages()[where[i]];
      passages.number((moved << 1) ^ (moved >> 31));
    }
  }

  private Place put() {
    if (size > 0 && size + list.size() > SIZE) {
      flush();
    }
    lists.add(list.toArray());
    passageLists.add(passages.toArray());
    size += list.size();
    return new Place(pack, lists.size() - 1);
  }

  /** Writes what is left. */
  void flush() {
    if (lists.isEmpty()) {
      return;
    }
    try {
      files.write("l/" + pack, packed(lists));
      files.write("m/" + pack, packed(passageLists));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lists = new ArrayList<>();
    passageLists = new ArrayList<>();
    size = 0;
    pack++;
  }

  private static Bytes packed(List<byte[]> lists) {
    Bytes packed = new Bytes();
    packed.number(lists.size());
    lists.forEach(each -> packed.number(each.length));
    lists.forEach(each -> packed.put(each, each.length));
    return packed;
  }
}
