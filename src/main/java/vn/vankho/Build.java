package vn.vankho;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vankho.archive.Archive;
import vn.vankho.archive.ArchiveLinker;
import vn.vankho.archive.Card;
import vn.vankho.plan.Provinces;
import vn.vankho.plan.Reading;
import vn.vankho.search.LuceneIndex;
import vn.vankho.search.SearchItems;
import vn.vankho.search.StaticIndex;
import vn.vankho.search.SuggestionFiles;
import vn.vankho.search.Suggestions;
import vn.vankho.search.Vocabulary;
import vn.vankho.site.Exports;
import vn.vankho.site.Ledger;
import vn.vankho.site.PagePlan;
import vn.vankho.site.PlanFiles;
import vn.vankho.site.SiteFile;
import vn.vankho.site.SitePages;
import vn.vankho.site.SiteSettings;
import vn.vankho.site.SiteWriter;
import vn.vankho.site.TemplateFolders;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.SourceFile;
import vn.vankho.source.UnreadableException;
import vn.vankho.store.ProgramVersion;
import vn.vankho.store.ReadingStore;

/** The straight line: files in, a site out. */
final class Build {
  /** The rooms whose code and tables decide what a file becomes. */
  private static final List<String> READING_ROOMS =
      List.of("vn/vankho/source/", "vn/vankho/text/", "vn/vankho/plan/");

  private final Places places;
  private final Settings settings;
  private final Optional<LocalDate> sourceDate;
  private final int jobs;
  private final boolean clean;
  private final Progress progress;
  private final Messages messages;

  Build(
      Places places,
      Settings settings,
      Optional<LocalDate> sourceDate,
      int jobs,
      boolean clean,
      Progress progress,
      Messages messages) {
    this.places = places;
    this.settings = settings;
    this.sourceDate = sourceDate;
    this.jobs = jobs;
    this.clean = clean;
    this.progress = progress;
    this.messages = messages;
  }

  /**
   * The folders of a build.
   *
   * @param content where the documents are
   * @param out where the site goes
   * @param templates what the pages are made with
   * @param store what the program remembers
   */
  record Places(Path content, Path out, Path templates, Path store) {
    /** Where Lucene's index lies in a store. */
    static Path index(Path store) {
      return store.resolve("lucene");
    }

    /** The templates that were asked for, over those that come with the program. */
    TemplateFolders templateFolders() {
      return new TemplateFolders(
          Stream.of(templates, SourceOptions.TEMPLATES)
              .distinct()
              .filter(Files::isDirectory)
              .toList());
    }

    Path index() {
      return index(store);
    }
  }

  BuildReport run() throws IOException {
    Instant start = Instant.now();
    demand(places.content(), "build.nocontent");
    demand(places.templates(), "build.notemplates");
    List<UnreadableException> unread = new ArrayList<>();
    List<SourceFile> sources = ContentFolder.list(places.content(), unread::add);
    RememberingReader reader = reader();
    List<Reading> readings =
        progress.of(
            messages.text("build.reading"),
            sources.size(),
            step -> reader.readAll(sources, unread::add, step));
    List<Card> cards = readings.stream().map(Card::of).toList();
    Archive archive = new ArchiveLinker(today(cards)).link(cards);
    Shelf shelf = Shelf.of(archive, readings);
    index(archive, shelf);
    Set<String> pages = write(archive, shelf);
    Duration time = Duration.between(start, Instant.now());
    return new BuildReport(
        places.content(),
        places.out(),
        readings.size(),
        reader.readAnew(),
        pages.size(),
        cards.stream().mapToInt(card -> card.counts().oddities()).sum(),
        unread,
        time);
  }

  /** Lucene's index, for the terminal; the browser's is exported from it. */
  private void index(Archive archive, Shelf shelf) throws IOException {
    SearchItems items = new SearchItems(archive);
    LuceneIndex.write(places.index(), items.items(shelf::reading), items.pages());
  }

  /** The site is made beside the old one and put in its place as a whole. */
  private Set<String> write(Archive archive, Shelf shelf) throws IOException {
    NewSite site = NewSite.beside(places.out());
    SiteWriter writer = new SiteWriter(places.templateFolders(), pageMaker(), jobs);
    PlanFiles files = new PlanFiles(shelf::reading, shelf::json);
    Ledger.Changes changes;
    try (Stream<PagePlan> all = SitePages.of(archive, files, siteSettings(archive))) {
      changes = writer.write(Stream.concat(all, suggestions(archive).stream()), site.draft());
    }
    StaticIndex.export(places.index(), site.draft().resolve("tim"));
    site.putInPlace();
    return changes.written();
  }

  /** What the search page suggests, and the syllables that it knows. */
  private List<PagePlan> suggestions(Archive archive) throws IOException {
    List<PagePlan> files = new ArrayList<>();
    SuggestionFiles.write(
        Suggestions.of(archive),
        (name, words) -> files.add(PagePlan.of(new SiteFile.Words("goi-y/" + name, words))));
    try (LuceneIndex index = LuceneIndex.open(places.index())) {
      files.add(PagePlan.of(new SiteFile.Words("goi-y/am-tiet.json", Vocabulary.json(index))));
    }
    return files;
  }

  /** Names the code, tables and settings that decide what pages show. */
  private String pageMaker() {
    return ProgramVersion.of(Build.class, List.of("vn/vankho/")) + settings.readingKey();
  }

  private SiteSettings siteSettings(Archive archive) {
    return new SiteSettings(
        settings.title(),
        settings.description(),
        Optional.of(settings.baseUrl()).filter(url -> !url.isEmpty()).map(URI::create),
        archive.today(),
        places.content().resolve("trang"),
        Optional.of(settings.contact()).filter(address -> !address.isEmpty()));
  }

  private static void demand(Path folder, String message) {
    if (!Files.isDirectory(folder)) {
      throw new JobException(message, folder);
    }
  }

  private RememberingReader reader() throws IOException {
    String version = ProgramVersion.of(Build.class, READING_ROOMS) + settings.readingKey();
    ReadingStore store = new ReadingStore(places.store(), version);
    if (clean) {
      store.forgetAll();
    }
    return new RememberingReader(DocumentReader.with(settings), store, jobs);
  }

  /**
   * The day that units and periods are told as of. Never the clock's, so that the same inputs give
   * the same site at any time: the build's own date where one is set, else the latest day that the
   * documents or the table of provinces know of.
   */
  private LocalDate today(List<Card> cards) {
    Stream<LocalDate> issued = cards.stream().flatMap(card -> card.header().issued().stream());
    return sourceDate.orElseGet(
        () ->
            Stream.concat(issued, Stream.of(Provinces.lastChange()))
                .max(Comparator.naturalOrder())
                .orElseThrow());
  }

  /**
   * What an export gave.
   *
   * @param files how many files were written
   * @param unread the documents whose words could not be had
   */
  record Exported(int files, List<UnreadableException> unread) {}

  /** Writes the archive in another form; nothing of the site is touched. */
  Exported export(Exports.Format format, Path folder) throws IOException {
    demand(places.content(), "build.nocontent");
    List<UnreadableException> unread = new ArrayList<>();
    List<SourceFile> sources = ContentFolder.list(places.content(), unread::add);
    RememberingReader reader = reader();
    List<Reading> readings =
        progress.of(
            messages.text("build.reading"),
            sources.size(),
            step -> reader.readAll(sources, unread::add, step));
    List<Card> cards = readings.stream().map(Card::of).toList();
    Archive archive = new ArchiveLinker(today(cards)).link(cards);
    Shelf shelf = Shelf.of(archive, readings);
    PlanFiles files = new PlanFiles(shelf::reading, shelf::json);
    int written = 0;
    for (SiteFile.Words file :
        (Iterable<SiteFile.Words>)
            Exports.of(format, archive, files, siteSettings(archive))::iterator) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.words());
      written++;
    }
    return new Exported(written, unread);
  }
}
