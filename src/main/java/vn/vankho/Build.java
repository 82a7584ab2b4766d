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
import java.util.stream.Stream;
import vn.vankho.archive.Archive;
import vn.vankho.archive.ArchiveLinker;
import vn.vankho.archive.Card;
import vn.vankho.plan.Provinces;
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
import vn.vankho.store.CardStore;
import vn.vankho.store.KnownFiles;
import vn.vankho.store.ProgramVersion;
import vn.vankho.store.ReadingStore;

/** The straight line: files in, a site out. */
final class Build {
  /** The rooms whose code and tables decide what a file becomes. */
  private static final List<String> READING_ROOMS =
      List.of("vn/vankho/source/", "vn/vankho/text/", "vn/vankho/plan/");

  /** The room that decides, beyond these, what is on a card. */
  private static final List<String> CARD_ROOMS = List.of("vn/vankho/archive/");

  /** The rooms that decide, beyond these, what the index knows of a document. */
  private static final List<String> INDEX_ROOMS =
      List.of("vn/vankho/archive/", "vn/vankho/search/");

  /** The search index for browsers, below the site's root. */
  private static final String SEARCH = "tim";

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

  /**
   * Walks the line.
   *
   * @throws JobException if a folder is missing, or another build is under way
   */
  BuildReport run() throws IOException {
    demand(places.content(), "build.nocontent");
    demand(places.templates(), "build.notemplates");
    try (BuildLock lock = BuildLock.take(places.store())) {
      return locked();
    }
  }

  private BuildReport locked() throws IOException {
    Instant start = Instant.now();
    SiteUpdate.recover(places.out());
    List<UnreadableException> unread = new ArrayList<>();
    Gathered all = gather(unread);
    index(all.archive(), all.shelf());
    Ledger.Changes changes = write(all.archive(), all.shelf());
    Duration time = Duration.between(start, Instant.now());
    return new BuildReport(
        places.content(),
        places.out(),
        all.cards().size(),
        all.reader().readAnew(),
        changes.ledger().pages().size(),
        all.cards().stream().mapToInt(card -> card.counts().oddities()).sum(),
        unread,
        time);
  }

  /** All documents, read or remembered, side by side. */
  private record Gathered(
      List<Card> cards, Archive archive, Shelf shelf, RememberingReader reader) {}

  private Gathered gather(List<UnreadableException> unread) throws IOException {
    KnownFiles files = clean ? KnownFiles.none(places.store()) : KnownFiles.in(places.store());
    List<SourceFile> sources = ContentFolder.list(places.content(), unread::add, files);
    String version = readerVersion();
    ReadingStore store = new ReadingStore(places.store(), version);
    if (clean) {
      store.forgetAll();
    }
    CardStore cardStore =
        CardStore.open(places.store().resolve(version), ProgramVersion.of(Build.class, CARD_ROOMS));
    RememberingReader reader =
        new RememberingReader(() -> DocumentReader.with(settings), store, cardStore, jobs);
    List<Card> cards =
        progress.of(
            messages.text("build.reading"),
            sources.size(),
            step -> reader.readAll(sources, unread::add, step));
    cardStore.keep(cards);
    files.keep();
    Archive archive = new ArchiveLinker(today(cards)).link(cards);
    Shelf shelf = new Shelf(archive, reader);
    return new Gathered(cards, archive, shelf, reader);
  }

  /** Lucene's index, for the terminal; the browser's is exported from it. */
  private void index(Archive archive, Shelf shelf) throws IOException {
    SearchItems items = new SearchItems(archive);
    String version = ProgramVersion.of(Build.class, INDEX_ROOMS) + readerVersion();
    if (clean) {
      LuceneIndex.write(places.index(), items.items(shelf::reading), items.pages());
    } else {
      LuceneIndex.update(places.index(), items.entries(shelf::reading, version), items.pages());
    }
  }

  /** A site that is there is brought up to date; otherwise one is made as a whole. */
  private Ledger.Changes write(Archive archive, Shelf shelf) throws IOException {
    Path kept = places.store().resolve("ledger");
    Ledger known = clean ? Ledger.NONE : Ledger.read(kept, places.out());
    SiteWriter writer =
        new SiteWriter(places.templateFolders(), pageMaker() + readerVersion(), jobs);
    PlanFiles files = new PlanFiles(shelf::reading, shelf::json);
    try (Stream<PagePlan> all = SitePages.of(archive, files, siteSettings(archive))) {
      Stream<PagePlan> pages = Stream.concat(all, suggestions(archive).stream());
      return known.pages().isEmpty()
          ? whole(writer, pages, kept)
          : update(writer, pages, known, kept);
    }
  }

  /** The site is made beside the old one and put in its place as a whole. */
  private Ledger.Changes whole(SiteWriter writer, Stream<PagePlan> pages, Path kept)
      throws IOException {
    NewSite site = NewSite.beside(places.out());
    Ledger.Changes changes = writer.write(pages, site.draft());
    StaticIndex.export(places.index(), site.draft().resolve(SEARCH));
    site.putInPlace();
    changes.ledger().write(kept, places.out());
    return changes;
  }

  /** Only what differs is made, beside the site, and moved into it. */
  private Ledger.Changes update(SiteWriter writer, Stream<PagePlan> pages, Ledger known, Path kept)
      throws IOException {
    SiteUpdate site = SiteUpdate.of(places.out());
    Ledger.Changes changes = writer.update(pages, known, places.out(), site.delta());
    StaticIndex.update(places.index(), places.out().resolve(SEARCH));
    Path next = kept.resolveSibling("ledger.next");
    changes.ledger().write(next, places.out());
    site.putInPlace(changes.written(), changes.removed(), next, kept);
    return changes;
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

  /** Names the code, the tables and the settings that decide what a file becomes. */
  private String readerVersion() {
    return ProgramVersion.of(Build.class, READING_ROOMS) + settings.readingKey();
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
    try (BuildLock lock = BuildLock.take(places.store())) {
      return new Exported(export(format, folder, gather(unread)), unread);
    }
  }

  private int export(Exports.Format format, Path folder, Gathered all) throws IOException {
    PlanFiles files = new PlanFiles(all.shelf()::reading, all.shelf()::json);
    int written = 0;
    for (SiteFile.Words file :
        (Iterable<SiteFile.Words>)
            Exports.of(format, all.archive(), files, siteSettings(all.archive()))::iterator) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.words());
      written++;
    }
    return written;
  }
}
