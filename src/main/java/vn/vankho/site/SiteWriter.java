package vn.vankho.site;

import com.github.mustachejava.MustacheException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Writes the files of a site, several at once; which of them is ready first never shows. */
public final class SiteWriter {
  private static final String PARTS = ".parts";

  private final TemplateFolders folders;
  private final Templates templates;
  private final String maker;
  private final int jobs;

  /**
   * @param folders hold the templates, one {@code name.mustache} for each kind of page, and the
   *     files that go to the site's root as they are
   * @param program names the code that makes the pages
   * @param jobs how many files are made at the same time
   * @throws IOException if a template cannot be read
   */
  public SiteWriter(TemplateFolders folders, String program, int jobs) throws IOException {
    this.folders = folders;
    this.templates = new Templates(folders);
    this.maker = program + "-" + Long.toHexString(print(files(true)));
    this.jobs = jobs;
  }

  /**
   * Writes every file below {@code out}, which is empty or not there.
   *
   * @throws IOException if a template or a source cannot be read, or a file not be written
   */
  public Ledger.Changes write(Stream<PagePlan> plans, Path out) throws IOException {
    return update(plans, Ledger.NONE, out, out);
  }

  /**
   * Writes the files that the site does not have yet in just these bytes.
   *
   * @param plans all files that the site is to have
   * @param known what the site is made of now
   * @param site where it is
   * @param out where the new and changed files go
   */
  public Ledger.Changes update(Stream<PagePlan> plans, Ledger known, Path site, Path out)
      throws IOException {
    Run run = new Run(known, site, out);
    try (Workers workers = new Workers(jobs);
        Stream<PagePlan> all = Stream.concat(assets(), plans)) {
      all.forEach(plan -> run.take(plan, workers));
      workers.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return run.changes();
  }

  /** One walk over the plans of all files. */
  private final class Run {
    private final Map<String, Long> known;
    private final boolean sameMaker;
    private final Path site;
    private final Path out;
    private final Map<String, Long> pages = new HashMap<>();
    private final ConcurrentSkipListSet<String> written = new ConcurrentSkipListSet<>();
    private final AtomicLong bytes = new AtomicLong();

    Run(Ledger ledger, Path site, Path out) {
      this.known = ledger.pages();
      this.sameMaker = ledger.maker().equals(maker);
      this.site = site;
      this.out = out;
    }

    void take(PagePlan plan, Workers workers) {
      String path = plan.path();
      if (pages.put(path, plan.fingerprint()) != null) {
        throw new IllegalArgumentException("two files for one address: " + path);
      }
      if (!out.resolve(path).normalize().startsWith(out.normalize())) {
        throw new IllegalArgumentException("not below the site's root: " + path);
      }
      boolean there = sameMaker && Long.valueOf(plan.fingerprint()).equals(known.get(path));
      if (!there) {
        workers.run(() -> make(plan));
      }
    }

    private void make(PagePlan plan) throws IOException {
      byte[] made = bytes(plan.maker().get());
      if (known.containsKey(plan.path()) && same(site.resolve(plan.path()), made)) {
        return;
      }
      Path target = out.resolve(plan.path());
      Files.createDirectories(target.getParent());
      Files.write(target, made);
      written.add(plan.path());
      bytes.addAndGet(made.length);
    }

    private boolean same(Path file, byte[] made) throws IOException {
      return Files.exists(file)
          && Files.size(file) == made.length
          && Arrays.equals(Files.readAllBytes(file), made);
    }

    Ledger.Changes changes() {
      TreeSet<String> removed = new TreeSet<>();
      known.keySet().stream().filter(path -> !pages.containsKey(path)).forEach(removed::add);
      return new Ledger.Changes(
          new Ledger(maker, pages), new TreeSet<>(written), removed, bytes.get());
    }
  }

  /**
   * Style sheets and scripts, which go to the site's root as they are. A file {@code NAME.parts}
   * names, line by line, scripts that become one, {@code NAME.js}: each file costs a reader a
   * request, and each comment bytes.
   */
  private Stream<PagePlan> assets() throws IOException {
    Map<String, Path> assets = new TreeMap<>();
    for (Path file : files(false)) {
      assets.put(file.getFileName().toString(), file);
    }
    Stream.Builder<PagePlan> plans = Stream.builder();
    for (String name : List.copyOf(assets.keySet())) {
      if (name.endsWith(PARTS)) {
        List<String> parts = Files.readAllLines(folders.find(name));
        assets.keySet().removeAll(parts);
        assets.remove(name);
        plans.add(joined(name.replace(PARTS, ".js"), parts.stream().map(folders::find).toList()));
      }
    }
    for (Map.Entry<String, Path> asset : assets.entrySet()) {
      String path = asset.getKey();
      Path file = asset.getValue();
      plans.add(new PagePlan(path, print(List.of(file)), () -> new SiteFile.Copy(path, file)));
    }
    return plans.build();
  }

  private static PagePlan joined(String path, List<Path> files) throws IOException {
    StringBuilder script = new StringBuilder();
    for (Path file : files) {
      script.append(Scripts.bare(Files.readString(file)));
    }
    return new PagePlan(path, print(files), () -> new SiteFile.Words(path, script.toString()));
  }

  private List<Path> files(boolean template) throws IOException {
    return folders.files().values().stream()
        .filter(file -> Templates.isTemplate(file) == template)
        .toList();
  }

  private static long print(List<Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        String head = file.getFileName() + " " + bytes.length + "\n";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private byte[] bytes(SiteFile file) throws IOException {
    if (file instanceof SiteFile.Copy copy) {
      return Files.readAllBytes(copy.from());
    }
    if (file instanceof SiteFile.Words words) {
      return words.words().getBytes(StandardCharsets.UTF_8);
    }
    return page((SiteFile.Page) file);
  }

  /** What every template may say of itself: the name by which another can take its place. */
  private record Made(String template) {}

  private byte[] page(SiteFile.Page page) throws IOException {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
      Writer words = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
      List<Object> scopes = List.of(new Made(page.template()), page.view());
      templates.compile(page.template()).execute(words, scopes).flush();
      return bytes.toByteArray();
    } catch (MustacheException e) {
      throw new IOException(folders.find(page.template() + ".mustache") + ": " + e.getMessage(), e);
    }
  }
}
