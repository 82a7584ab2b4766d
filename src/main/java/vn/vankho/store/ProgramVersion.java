package vn.vankho.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Names the program by its own code and tables, so that a changed rule or table makes the store
 * read anew while any other change leaves it alone.
 */
public final class ProgramVersion {
  private static final int LENGTH = 16;

  private ProgramVersion() {}

  /**
   * A short name for the code and data of the given packages.
   *
   * @param anchor a class of the program
   * @param folders packages as folders: {@code vn/vankho/text/}
   */
  public static String of(Class<?> anchor, List<String> folders) {
    try {
      Path home = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      Predicate<String> wanted = name -> folders.stream().anyMatch(name::startsWith);
      List<String> parts = Files.isDirectory(home) ? inFolder(home, wanted) : inJar(home, wanted);
      return digest(parts);
    } catch (IOException e) {
      throw new UncheckedIOException("Unable to read the program's own code", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program's own place is no path", e);
    }
  }

  private static List<String> inJar(Path jar, Predicate<String> wanted) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory() && wanted.test(entry.getName()))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .map(entry -> entry.getName() + " " + entry.getCrc())
          .toList();
    }
  }

  private static List<String> inFolder(Path folder, Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> kept =
          files
              .filter(Files::isRegularFile)
              .filter(file -> wanted.test(name(folder, file)))
              .sorted(Comparator.comparing(file -> name(folder, file)))
              .toList();
      List<String> parts = new java.util.ArrayList<>();
      for (Path file : kept) {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        parts.add(name(folder, file) + " " + crc.getValue());
      }
      return parts;
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String digest(List<String> parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha256.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
