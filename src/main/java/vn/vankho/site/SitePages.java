package vn.vankho.site;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vankho.archive.Archive;
import vn.vankho.archive.HeldPlan;

/** Turns an archive into the files of a site. */
public final class SitePages {
  private SitePages() {}

  /**
   * Where a page belongs: beside those that show the words of the same documents, so that each text
   * is read back a few times only.
   *
   * @param cell province and year
   * @param pages the page, with the files beside it
   */
  record Spot(String cell, Supplier<Stream<PagePlan>> pages) {
    private static final Comparator<Spot> BY_CELL = Comparator.comparing(Spot::cell);

    /** Beside the first document whose words the page shows. */
    Spot(Optional<HeldPlan> first, Supplier<Stream<PagePlan>> pages) {
      this(first.map(Spot::cell).orElse(""), pages);
    }

    private static String cell(HeldPlan held) {
      return held.header().province().orElse("") + held.card().year().orElse(0);
    }
  }

  /**
   * Every file of the site, none of them made yet, in an order that keeps together what shows the
   * same words. The same archive and settings give the same files.
   *
   * @throws IOException if an editorial page cannot be read
   */
  public static Stream<PagePlan> of(Archive archive, PlanFiles files, SiteSettings settings)
      throws IOException {
    Shelves shelves = new Shelves(archive, settings);
    List<SiteFile> editorial = EditorialPages.of(shelves);
    Dues dues = Dues.of(shelves);
    List<SiteFile> redirects = Redirects.of(shelves);
    Stream<SiteFile> facts =
        Stream.of(
                Stream.of(archive).map(all -> HomePage.of(shelves, dues)),
                Stream.of(shelves)
                    .flatMap(
                        s -> Stream.of(MatrixPages.ofAll(s), PicturesPage.of(s), RulesPage.of(s))),
                ListPages.of(shelves),
                KindPages.of(shelves),
                SearchPages.of(shelves),
                NumberPages.of(shelves),
                DataPages.of(shelves),
                redirects.stream(),
                editorial.stream(),
                MachineFiles.of(shelves, editorial))
            .flatMap(pages -> pages);
    Stream<PagePlan> matrices =
        archive.documents().stream().flatMap(cited -> MatrixPages.of(shelves, cited));
    return Stream.of(
            facts.map(PagePlan::of),
            QualityPages.of(shelves),
            CalendarPages.of(shelves, dues),
            CalendarFiles.of(shelves, dues),
            QualityTable.of(shelves),
            EntityTwins.of(shelves),
            Feeds.of(shelves),
            matrices,
            words(shelves, files).sorted(Spot.BY_CELL).flatMap(spot -> spot.pages().get()))
        .flatMap(pages -> pages);
  }

  /** The pages that show words of documents. */
  private static Stream<Spot> words(Shelves shelves, PlanFiles files) {
    Archive archive = shelves.archive();
    return Stream.of(
            archive.plans().stream()
                .map(held -> new Spot(Optional.of(held), () -> PlanPage.of(shelves, files, held))),
            archive.documents().stream().flatMap(cited -> DocumentPage.of(shelves, files, cited)),
            archive.documents().stream()
                .flatMap(cited -> ComparisonPages.of(shelves, files, cited)),
            archive.agencies().stream().flatMap(agency -> AgencyPage.of(shelves, files, agency)),
            DataFiles.of(archive, files))
        .flatMap(spots -> spots);
  }
}
