package vn.vankho.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.archive.Archive;

/** The whole archive in a form for other programs, without a site around it. */
public final class Exports {
  private Exports() {}

  /** The forms. */
  public enum Format {
    /** One JSON object a line and document. */
    JSONL,
    /** A table for each kind of fact. */
    CSV,
    /** One Akoma Ntoso file for each document. */
    AKN,
    /** Calendars of the archive, each agency, each province. */
    ICS
  }

  /**
   * The files of a form, each made when the stream comes to it.
   *
   * @throws IOException if the page about the archive cannot be read
   */
  public static Stream<SiteFile.Words> of(
      Format format, Archive archive, PlanFiles files, SiteSettings settings) throws IOException {
    Shelves shelves = new Shelves(archive, settings);
    return switch (format) {
      case JSONL -> Stream.of(words(DataFiles.LINES, data(archive, files).lines()));
      case CSV -> tables(data(archive, files));
      case AKN ->
          archive.plans().stream()
              .map(
                  held ->
                      words(
                          held.id() + ".akn.xml",
                          PlanTwins.akn(shelves, held, files.reading(held.id()))));
      case ICS -> calendars(shelves, Dues.of(shelves));
    };
  }

  private static DataText data(Archive archive, PlanFiles files) {
    return DataFiles.text(archive.plans(), files);
  }

  private static Stream<SiteFile.Words> tables(DataText text) {
    List<SiteFile.Words> tables = new ArrayList<>();
    DataTable.ALL.forEach(table -> tables.add(words(table.file() + ".csv", text.table(table))));
    return tables.stream();
  }

  /** Their names below the calendar's own folder. */
  private static Stream<SiteFile.Words> calendars(Shelves shelves, Dues dues) {
    return CalendarFiles.ofAll(shelves, dues)
        .map(plan -> (SiteFile.Words) plan.maker().get())
        .map(file -> words(file.path().substring(CalendarPages.URL.length()), file.words()));
  }

  private static SiteFile.Words words(String path, String words) {
    return new SiteFile.Words(path, words);
  }
}
