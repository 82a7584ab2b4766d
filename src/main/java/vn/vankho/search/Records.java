package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Records of a segment, spread over files of about the same size by the hash of what is looked for,
 * so that no dictionary has to be loaded. Until all are there they lie in a file, in parts by their
 * hashes, since a large archive's do not fit in memory.
 */
final class Records implements Closeable {
  private static final int PARTS = 64;
  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  private final int bucketSize;
  private final Spill parts;
  private long size;

  /** A record and its hash. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Hashed(long hash, String key, byte[] body) {}

  /**
   * @param file where the records lie meanwhile
   * @param bucketSize bytes in a bucket before they are compressed
   */
  Records(Path file, int bucketSize) throws IOException {
    this.bucketSize = bucketSize;
    this.parts = new Spill(file, PARTS);
  }

  /** Takes a record in. */
  void add(String key, Bytes body) throws IOException {
    Bytes into = parts.to((int) ((hash(key) * PARTS) >>> 32));
    into.text(key);
    into.number(body.size());
    into.put(body);
    size += body.size() + key.length();
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
   * @param folder their folder
   * @param before words that they are compressed as if behind
   * @return how many there are
   */
  int write(SegmentFiles files, String folder, byte[] before) throws IOException {
    int count = (int) Math.max(1, size / bucketSize);
    int bucket = 0;
    Bytes content = new Bytes();
    for (int part = 0; part < PARTS; part++) {
      for (Hashed record : records(part)) {
        int wanted = (int) ((record.hash * count) >>> 32);
        for (; bucket < wanted; bucket++) {
          files.write(folder + "/" + bucket, content, before);
          content.clear();
        }
        content.text(record.key);
        content.number(record.body.length);
        content.put(record.body, record.body.length);
      }
    }
    for (; bucket < count; bucket++) {
      files.write(folder + "/" + bucket, content, before);
      content.clear();
    }
    return count;
  }

  private List<Hashed> records(int part) throws IOException {
    ByteReader reader = parts.read(part);
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
    parts.close();
  }
}
