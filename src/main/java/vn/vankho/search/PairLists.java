package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The lists of pairs of syllables, which those of longer n-grams refer to. They are in a file: a
 * large archive's do not fit in memory.
 */
final class PairLists implements Closeable {
  private final FileChannel channel;
  private final Map<Integer, Stored> stored = new HashMap<>();
  private final Bytes bytes = new Bytes();

  /** The pair that was read last: n-grams that follow each other often share theirs. */
  private int lastPair = -1;

  private ListPacks.Base last = ListPacks.NO_BASE;

  private record Stored(ListPacks.Place place, long from, int length) {}

  PairLists(Path file) throws IOException {
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Keeps the list of a pair. */
  void put(int pair, ListPacks.Base base) throws IOException {
    Postings list = base.postings();
    bytes.clear();
    bytes.number(list.size());
    int before = 0;
    for (int plan : list.plans()) {
      bytes.number(plan - before);
      before = plan;
    }
    bytes.numbers(list.frequencies());
    bytes.numbers(list.passages());
    stored.put(pair, new Stored(base.place(), channel.position(), bytes.size()));
    ByteBuffer out = ByteBuffer.wrap(bytes.array(), 0, bytes.size());
    while (out.hasRemaining()) {
      channel.write(out);
    }
  }

  /** The list of a pair, or none. */
  ListPacks.Base get(int pair) throws IOException {
    if (pair != lastPair) {
      lastPair = pair;
      Stored found = stored.get(pair);
      last = found == null ? ListPacks.NO_BASE : read(found);
    }
    return last;
  }

  private ListPacks.Base read(Stored found) throws IOException {
    ByteBuffer into = ByteBuffer.allocate(found.length);
    for (long from = found.from; into.hasRemaining(); ) {
      from += channel.read(into, from);
    }
    ByteReader numbers = new ByteReader(into.array());
    int count = numbers.number();
    int[] plans = numbers.numbers(count);
    for (int i = 1; i < count; i++) {
      plans[i] += plans[i - 1];
    }
    return new ListPacks.Base(
        found.place, new Postings(plans, numbers.numbers(count), numbers.numbers(count)));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
