package vn.vankho.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;

/**
 * What a site is made of: every file with what decided its bytes.
 *
 * @param maker names the templates and the program that made it
 * @param pages fingerprints by path below the site's root
 */
public record Ledger(String maker, Map<String, Long> pages) {
  /** Of a site that is not there yet. */
  public static final Ledger NONE = new Ledger("", Map.of());

  /**
   * What an update did.
   *
   * @param ledger of the site as it is to be
   * @param written files that are new or have other bytes than before
   * @param removed files that are not to be there any more
   * @param bytes how many bytes the written files have
   */
  public record Changes(
      Ledger ledger, NavigableSet<String> written, NavigableSet<String> removed, long bytes) {}

  /**
   * Writes the ledger down.
   *
   * @param site the folder that it is the ledger of
   */
  public void write(Path file, Path site) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeUTF(identity(site));
      out.writeUTF(maker);
      out.writeInt(pages.size());
      for (Map.Entry<String, Long> page : pages.entrySet()) {
        out.writeUTF(page.getKey());
        out.writeLong(page.getValue());
      }
    }
  }

  /**
   * Reads a ledger; that of no site if there is none, or if it is not that of the folder as it is.
   *
   * @throws IOException if it is there and cannot be read
   */
  public static Ledger read(Path file, Path site) throws IOException {
    if (Files.notExists(site.resolve("index.html"))) {
      return NONE;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      return in.readUTF().equals(identity(site)) ? read(in) : NONE;
    } catch (NoSuchFileException missing) {
      return NONE;
    }
  }

  private static Ledger read(DataInputStream in) throws IOException {
    String maker = in.readUTF();
    int size = in.readInt();
    Map<String, Long> pages = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      pages.put(in.readUTF(), in.readLong());
    }
    return new Ledger(maker, pages);
  }

  /** A folder that was put in another's place is another folder, though its name is the same. */
  private static String identity(Path site) throws IOException {
    Object key =
        Files.readAttributes(site, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
    return site.toRealPath() + " " + key;
  }
}
