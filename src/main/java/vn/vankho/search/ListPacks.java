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
 */
final class ListPacks {
  /** Bytes in a pack, before they are compressed. */
  private static final int SIZE = 8_000;

  private final SegmentFiles files;
  private final Map<String, Place> known = new HashMap<>();
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

  Place add(Postings postings) {
    encode(postings);
    String name = Digests.of(list, passages);
    return known.computeIfAbsent(name, any -> put());
  }

  private void encode(Postings postings) {
    list.clear();
    passages.clear();
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
