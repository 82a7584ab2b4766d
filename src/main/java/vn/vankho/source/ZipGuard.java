package vn.vankho.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.vankho.source.UnreadableException.Reason;

/** Refuses office files that are small on the disk and swell when they are opened. */
final class ZipGuard {
  private static final int MAX_ENTRIES = 10_000;

  /** Parsers hold the markup in memory at about ten times its size; a long plan has 5 MB. */
  private static final long MAX_MARKUP = 64L << 20;

  private static final int BUFFER = 1 << 16;

  private ZipGuard() {}

  /**
   * Unpacks the markup of a zipped format once, to see how large it really is: what a zip file says
   * about sizes can be made up. Pictures are not read by the parsers and do not count.
   */
  static void check(SourceFile source) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = MAX_MARKUP;
    try (ZipFile zip = new ZipFile(source.path().toFile())) {
      if (zip.size() > MAX_ENTRIES) {
        throw new UnreadableException(source.name(), Reason.TOO_LARGE);
      }
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      for (ZipEntry entry : entries) {
        left = isMarkup(entry) ? left - size(zip, entry, left, buffer) : left;
        if (left < 0) {
          throw new UnreadableException(source.name(), Reason.TOO_LARGE);
        }
      }
    }
  }

  private static boolean isMarkup(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /** The unpacked size, or anything above the limit as soon as it is passed. */
  private static long size(ZipFile zip, ZipEntry entry, long limit, byte[] buffer)
      throws IOException {
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
        size += read;
      }
    }
    return size;
  }
}
