package vn.vankho.site;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vankho.archive.Archive;

/** Turns an archive into the files of a site. */
public final class SitePages {
  private SitePages() {}

  /**
   * Every file of the site, each made when the stream comes to it, so that no more than one text is
   * in memory at a time. The same archive and settings give the same files.
   *
   * @throws IOException if an editorial page cannot be read
   */
  public static Stream<SiteFile> of(Archive archive, PlanFiles files, SiteSettings settings)
      throws IOException {
    Shelves shelves = new Shelves(archive, settings);
    List<SiteFile> editorial = EditorialPages.of(shelves);
    Dues dues = Dues.of(archive);
    return Stream.of(
            Stream.of(archive).map(all -> HomePage.of(shelves)),
            archive.plans().stream().flatMap(plan -> PlanPage.of(shelves, files, plan)),
            archive.documents().stream().map(cited -> DocumentPage.of(shelves, files, cited)),
            archive.documents().stream().flatMap(cited -> MatrixPages.of(shelves, cited)),
            archive.documents().stream()
                .flatMap(cited -> ComparisonPages.of(shelves, files, cited)),
            Stream.of(shelves).map(MatrixPages::ofAll),
            archive.agencies().stream().map(agency -> AgencyPage.of(shelves, files, agency)),
            ListPages.of(shelves),
            SearchPages.of(shelves),
            EntityTwins.of(shelves),
            Feeds.of(shelves),
            CalendarPages.of(shelves, dues),
            CalendarFiles.of(shelves, dues),
            editorial.stream(),
            MachineFiles.of(shelves, editorial))
        .flatMap(Function.identity());
  }
}
