package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For every position of every plan, which n-gram begins there; first of one syllable, then, written
 * over, of two, and so on. It is a file because a large archive's do not fit in memory. Between
 * places stands {@link #NONE}, so that no n-gram runs across them.
 */
final class GramFile implements Closeable {
  static final int NONE = -1;

  private final Path file;
  private final FileChannel channel;
  private final List<int[]> placeStarts = new ArrayList<>();
  private long[] starts = new long[64];
  private ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);

  GramFile(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  int plans() {
    return placeStarts.size();
  }

  /** Adds the next plan. */
  void add(Ints grams, Ints places) throws IOException {
    int plan = plans();
    placeStarts.add(places.toArray());
    if (plan + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[plan + 1] = starts[plan] + grams.size();
    write(plan, grams.array());
  }

  /** Where the places of a plan start. */
  int[] placeStarts(int plan) {
    return placeStarts.get(plan);
  }

  int length(int plan) {
    return (int) (starts[plan + 1] - starts[plan]);
  }

  /** Reads a plan's n-grams into an array that is given, or into a longer one. */
  int[] read(int plan, int[] into) throws IOException {
    int length = length(plan);
    int[] grams = into.length < length ? new int[2 * length] : into;
    room(length);
    for (long at = Integer.BYTES * starts[plan]; buffer.hasRemaining(); ) {
      at += channel.read(buffer, at);
    }
    buffer.flip().asIntBuffer().get(grams, 0, length);
    return grams;
  }

  /** Writes a plan's n-grams over those that were there. */
  void write(int plan, int[] grams) throws IOException {
    int length = length(plan);
    room(length);
    buffer.asIntBuffer().put(grams, 0, length);
    for (long at = Integer.BYTES * starts[plan]; buffer.hasRemaining(); ) {
      at += channel.write(buffer, at);
    }
  }

  private void room(int length) {
    if (buffer.capacity() < Integer.BYTES * length) {
      buffer = ByteBuffer.allocateDirect(2 * Integer.BYTES * length);
    }
    buffer.clear().limit(Integer.BYTES * length);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
