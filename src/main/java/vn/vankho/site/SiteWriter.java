package vn.vankho.site;

import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** Writes the files of a site. */
public final class SiteWriter {
  private final Path folder;
  private final Templates templates;

  /**
   * @param folder holds the templates, one {@code name.mustache} for each kind of page, and the
   *     files that go to the site's root as they are
   */
  public SiteWriter(Path folder) {
    this.folder = folder;
    this.templates = new Templates(folder);
  }

  /**
   * Writes every file below {@code out}. A file that is there with the same bytes is left alone.
   *
   * @return the paths of all files, below {@code out}, with {@code /} between the parts
   * @throws IOException if a template or a source cannot be read, or a file not be written
   */
  public Set<String> write(Stream<SiteFile> files, Path out) throws IOException {
    Set<String> written = new ConcurrentSkipListSet<>();
    assets().forEach(asset -> written.add(asset.path()));
    try (Stream<SiteFile> all = Stream.concat(assets(), files.peek(file -> once(written, file)))) {
      all.forEach(file -> put(file, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new TreeSet<>(written);
  }

  private static void once(Set<String> written, SiteFile file) {
    if (!written.add(file.path())) {
      throw new IllegalArgumentException("two files for one address: " + file.path());
    }
  }

  private Stream<SiteFile> assets() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !Templates.isTemplate(file))
          .sorted()
          .<SiteFile>map(file -> new SiteFile.Copy(file.getFileName().toString(), file))
          .toList()
          .stream();
    }
  }

  private void put(SiteFile file, Path out) {
    Path target = out.resolve(file.path()).normalize();
    if (!target.startsWith(out.normalize())) {
      throw new IllegalArgumentException("not below the site's root: " + file.path());
    }
    try {
      byte[] bytes = bytes(file);
      Files.createDirectories(target.getParent());
      if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
        Files.write(target, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(SiteFile file) throws IOException {
    if (file instanceof SiteFile.Copy copy) {
      return Files.readAllBytes(copy.from());
    }
    if (file instanceof SiteFile.Words words) {
      return words.words().getBytes(StandardCharsets.UTF_8);
    }
    return page((SiteFile.Page) file).getBytes(StandardCharsets.UTF_8);
  }

  private String page(SiteFile.Page page) throws IOException {
    try {
      StringWriter words = new StringWriter();
      templates.compile(page.template()).execute(words, page.view()).flush();
      return words.toString();
    } catch (MustacheException e) {
      throw new IOException(
          folder.resolve(page.template() + ".mustache") + ": " + e.getMessage(), e);
    }
  }
}
