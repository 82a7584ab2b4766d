package vn.vankho.search;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.search.SearchQuery.Note;
import vn.vankho.text.Span;

/** Shows an answer in the terminal. */
public final class SearchReport {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String BOLD = "\u001b[1m";
  private static final String MARK = "\u001b[1;33m";
  private static final String DIM = "\u001b[2m";
  private static final String END = "\u001b[0m";

  private final boolean coloured;
  private final Locale locale;
  private final ResourceBundle words;
  private final StringBuilder out = new StringBuilder();

  private SearchReport(Locale locale, boolean coloured) {
    this.locale = locale;
    this.coloured = coloured;
    this.words =
        ResourceBundle.getBundle(
            "vn.vankho.search.report",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /**
   * An answer as text.
   *
   * @param locale Vietnamese words where it is Vietnamese, else English ones
   * @param coloured whether to mark what matched by the terminal's own means
   */
  public static String of(
      SearchQuery query, SearchResults results, Locale locale, boolean coloured) {
    SearchReport report = new SearchReport(locale, coloured);
    query.notes().forEach(report::add);
    report.add(results);
    return report.out.toString();
  }

  private void add(Note note) {
    String kind = note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    line(styled(DIM, say("note." + kind, note.words())));
  }

  private void add(SearchResults results) {
    if (results.unknownNumber()) {
      line(say("unknownNumber"));
      return;
    }
    results.pages().forEach(this::add);
    if (results.hits().isEmpty()) {
      line(results.pages().isEmpty() ? say("nothing") : say("count", 0));
      return;
    }
    boolean onlyApart = results.hits().get(0).tier() > 2;
    line(say("count", results.count()) + (onlyApart ? ". " + say("onlyApart") : ""));
    addAll(results.hits());
    if (!results.apart().isEmpty()) {
      line("");
      line(say("apart", results.apartCount()));
      addAll(results.apart());
    }
  }

  private void add(NumberedPage page) {
    line(styled(BOLD, page.name()) + page.title().map(title -> ": " + title).orElse(""));
    line("    " + joined(List.of(page.issued().map(DAY::format), Optional.of(citedBy(page)))));
    line("    " + styled(DIM, page.url()));
    line("");
  }

  private String citedBy(NumberedPage page) {
    return say("citedBy", page.citedBy());
  }

  private void addAll(List<Hit> hits) {
    for (int i = 0; i < hits.size(); i++) {
      line("");
      add(i + 1, hits.get(i));
    }
  }

  private void add(int rank, Hit hit) {
    line("%3d. %s".formatted(rank, highlighted(hit.title(), BOLD)));
    SearchItem item = hit.item();
    Optional<LocalDate> issued = item.issued();
    line("     " + joined(List.of(item.number(), item.issuer(), issued.map(DAY::format))));
    Stream.of(hit.heading(), hit.excerpt())
        .filter(words -> !words.text().isEmpty())
        .forEach(words -> line("     " + highlighted(words, "")));
    line("     " + styled(DIM, hit.url()));
    if (!hit.others().isEmpty()) {
      line("     " + say("others", hit.othersInAll()));
      hit.others().forEach(other -> line("       - " + other.heading()));
    }
  }

  private String highlighted(Marked words, String around) {
    StringBuilder shown = new StringBuilder();
    int from = 0;
    for (Span mark : words.marks()) {
      shown.append(styled(around, words.text().substring(from, mark.start())));
      shown.append(styled(MARK, mark.of(words.text())));
      from = mark.end();
    }
    return shown.append(styled(around, words.text().substring(from))).toString();
  }

  private String styled(String style, String words) {
    return coloured && !style.isEmpty() && !words.isEmpty() ? style + words + END : words;
  }

  private static String joined(List<Optional<String>> facts) {
    return facts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
  }

  private String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
