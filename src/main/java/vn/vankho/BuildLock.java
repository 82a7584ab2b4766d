package vn.vankho;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sees to it that only one build at a time uses a store. The system frees it if a build is killed.
 */
final class BuildLock implements AutoCloseable {
  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a store.
   *
   * @throws JobException if another build has it
   */
  static BuildLock take(Path store) throws IOException {
    Files.createDirectories(store);
    Path file = store.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new BuildLock(channel);
      }
    } catch (OverlappingFileLockException here) {
      // Another build of this very process has it.
    }
    channel.close();
    throw new JobException("build.locked", file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
