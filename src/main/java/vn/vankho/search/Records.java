package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The records of a segment, spread over files of about the same size by the hash of what is looked
 * for, so that no dictionary has to be loaded. Until all are there they lie in a file, in parts by
 * their hashes, since a large archive's do not fit in memory.
 */
final class Records implements Closeable {
  /** Bytes in a bucket before they are compressed: about 4 KB when they are. */
  private static final int BUCKET = 8_000;

  private static final int PARTS = 64;
  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  private final Path folder;
  private final Bytes[] waiting = new Bytes[PARTS];
  private final FileChannel[] parts = new FileChannel[PARTS];
  private long size;

  /** A record and its hash. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Hashed(long hash, String key, byte[] body) {}

  Records(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    for (int i = 0; i < PARTS; i++) {
      waiting[i] = new Bytes();
      parts[i] =
          FileChannel.open(
              folder.resolve("part-" + i),
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
    }
  }

  /** Takes a record in. */
  void add(String key, Bytes body) throws IOException {
    int part = (int) ((hash(key) * PARTS) >>> 32);
    Bytes into = waiting[part];
    into.text(key);
    into.number(body.size());
    into.put(body);
    size += body.size() + key.length();
    if (into.size() > 1 << 16) {
      spill(part);
    }
  }

  private void spill(int part) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(waiting[part].array(), 0, waiting[part].size());
    while (bytes.hasRemaining()) {
      parts[part].write(bytes);
    }
    waiting[part].clear();
  }

  /** FNV-1a over UTF-16 units, without a sign. */
  static long hash(String key) {
    int hash = FNV_OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * FNV_PRIME;
    }
    return Integer.toUnsignedLong(hash);
  }

  /**
   * Writes all buckets.
   *
   * @return how many there are
   */
  int write(SegmentFiles files) throws IOException {
    int count = (int) Math.max(1, size / BUCKET);
    int bucket = 0;
    Bytes content = new Bytes();
    for (int part = 0; part < PARTS; part++) {
      for (Hashed record : records(part)) {
        int wanted = (int) ((record.hash * count) >>> 32);
        for (; bucket < wanted; bucket++) {
          files.write("t/" + bucket, content);
          content.clear();
        }
        content.text(record.key);
        content.number(record.body.length);
        content.put(record.body, record.body.length);
      }
    }
    for (; bucket < count; bucket++) {
      files.write("t/" + bucket, content);
      content.clear();
    }
    return count;
  }

  private List<Hashed> records(int part) throws IOException {
    spill(part);
    ByteBuffer all = ByteBuffer.allocate((int) parts[part].size());
    for (parts[part].position(0); all.hasRemaining(); ) {
      parts[part].read(all);
    }
    ByteReader reader = new ByteReader(all.array());
    List<Hashed> records = new ArrayList<>();
    while (reader.hasMore()) {
      String key = reader.text();
      records.add(new Hashed(hash(key), key, reader.bytes(reader.number())));
    }
    records.sort(Comparator.comparingLong(Hashed::hash).thenComparing(Hashed::key));
    return records;
  }

  @Override
  public void close() throws IOException {
    for (int i = 0; i < PARTS; i++) {
      parts[i].close();
      Files.deleteIfExists(folder.resolve("part-" + i));
    }
    Files.deleteIfExists(folder);
  }
}
