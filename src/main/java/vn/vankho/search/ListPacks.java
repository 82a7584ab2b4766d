package vn.vankho.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lists of plans of frequent n-grams, several to a file. Lists that are alike are written once:
 * the n-grams of one paragraph that many plans have in common all have the same. Where the passages
 * are many they are in a file of their own, since only the rarest part of a query needs them.
 *
 * <pre>
 * 0, count; distances - 1; frequencies - 1       of a list by itself
 * count; pack and place of a list that holds     of others
 *   these plans, too; distances - 1 in that
 *   list; how much less the frequencies are
 * passages; of a list that refers to another     passages
 *   how far from that one's, with the sign in
 *   the lowest bit
 *
 * how many lists; 1 where passages are apart     a pack
 * lengths of the lists, and, where not apart, of their passages; all of them
 * lengths of the passages; all of them           passages that are apart
 * </pre>
 */
final class ListPacks {
  /** Bytes in a pack, before they are compressed. */
  private static final int SIZE = 8_000;

  /** Of a list that refers to none. */
  static final Base NO_BASE =
      new Base(new Place(0, 0), new Postings(new int[0], new int[0], new int[0]));

  private final SegmentFiles files;
  private final int near;
  private final Map<String, Place> known = new HashMap<>();
  private final Bytes list = new Bytes();
  private final Bytes passages = new Bytes();
  private List<byte[]> lists = new ArrayList<>();
  private List<byte[]> passageLists = new ArrayList<>();
  private int size;
  private int pack;

  /**
   * @param near so many bytes of passages, before they are compressed, still go behind their lists
   */
  ListPacks(SegmentFiles files, int near) {
    this.files = files;
    this.near = near;
  }

  /** Where a list is. */
  record Place(int pack, int index) {}

  /** A list that others can refer to. */
  record Base(Place place, Postings postings) {}

  /**
   * Adds a list.
   *
   * @param base refers to this one, if it holds all that the list holds
   */
  Place add(Postings postings, Base base) {
    int[] where = within(postings, base.postings);
    list.clear();
    passages.clear();
    if (where.length == 0) {
      encode(postings);
    } else {
      encode(postings, base, where);
    }
    boolean near = where.length > 0 && base.place.pack == pack;
    return known.computeIfAbsent(Digests.of(list, passages), any -> put(near));
  }

  /** Where a list's plans are in another; nothing where some are not, or more often. */
  private static int[] within(Postings postings, Postings all) {
    int[] where = new int[postings.size()];
    int at = 0;
    for (int i = 0; i < where.length; i++) {
      while (at < all.size() && all.plans()[at] < postings.plans()[i]) {
        at++;
      }
      if (at == all.size()
          || all.plans()[at] != postings.plans()[i]
          || all.frequencies()[at] < postings.frequencies()[i]) {
        return new int[0];
      }
      where[i] = at;
    }
    return where;
  }

  private void encode(Postings postings) {
    list.number(0);
    list.number(postings.size());
    distances(postings.plans());
    for (int frequency : postings.frequencies()) {
      list.number(frequency - 1);
    }
    passages.numbers(postings.passages());
  }

  private void encode(Postings postings, Base base, int[] where) {
    list.number(postings.size());
    list.number(base.place.pack);
    list.number(base.place.index);
    distances(where);
    for (int i = 0; i < where.length; i++) {
      list.number(base.postings.frequencies()[where[i]] - postings.frequencies()[i]);
      int moved = postings.passages()[i] - base.postings.passages()[where[i]];
      passages.number((moved << 1) ^ (moved >> 31));
    }
  }

  private void distances(int[] ascending) {
    int last = -1;
    for (int each : ascending) {
      list.number(each - last - 1);
      last = each;
    }
  }

  /**
   * @param refersHere whether the list refers to one of this pack: who needs it has the pack
   */
  private Place put(boolean refersHere) {
    if (size > 0 && size + list.size() > SIZE && !refersHere) {
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
    boolean apart = passageLists.stream().mapToInt(each -> each.length).sum() > near;
    Bytes packed = new Bytes();
    packed.number(lists.size());
    packed.number(apart ? 1 : 0);
    if (!apart) {
      lists.addAll(passageLists);
    }
    put(lists, packed);
    try {
      files.write("l/" + pack, packed);
      if (apart) {
        packed.clear();
        put(passageLists, packed);
        files.write("m/" + pack, packed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lists = new ArrayList<>();
    passageLists = new ArrayList<>();
    size = 0;
    pack++;
  }

  private static void put(List<byte[]> pieces, Bytes into) {
    pieces.forEach(each -> into.number(each.length));
    pieces.forEach(each -> into.put(each, each.length));
  }
}
