package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bytes that are written in one order and read in another: each belongs to a part, and parts are
 * read one after the other. They are in a file, since a large archive's do not fit in memory.
 */
final class Spill implements Closeable {
  private static final int BLOCK = 1 << 16;

  private final FileChannel channel;
  private final List<Part> parts;

  /** What waits to be written, and the blocks of the file that hold what was. */
  private static final class Part {
    private final Bytes waiting = new Bytes();
    private final List<long[]> blocks = new ArrayList<>();
    private int written;
  }

  Spill(Path file, int parts) throws IOException {
    this.parts = Stream.generate(Part::new).limit(parts).toList();
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Where the next bytes of a part go. */
  Bytes to(int number) throws IOException {
    Part part = parts.get(number);
    if (part.waiting.size() >= BLOCK) {
      part.blocks.add(new long[] {channel.position(), part.waiting.size()});
      part.written += part.waiting.size();
      write(ByteBuffer.wrap(part.waiting.array(), 0, part.waiting.size()));
      part.waiting.clear();
    }
    return part.waiting;
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** All bytes of a part. */
  ByteReader read(int number) throws IOException {
    Part part = parts.get(number);
    byte[] all = new byte[part.written + part.waiting.size()];
    int at = 0;
    for (long[] block : part.blocks) {
      ByteBuffer into = ByteBuffer.wrap(all, at, (int) block[1]);
      for (long from = block[0]; into.hasRemaining(); ) {
        from += channel.read(into, from);
      }
      at += (int) block[1];
    }
    System.arraycopy(part.waiting.array(), 0, all, at, part.waiting.size());
    return new ByteReader(all);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
