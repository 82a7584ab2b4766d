package vn.vankho.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds dates that cannot follow on each other. */
final class DateDefects {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  private DateDefects() {}

  static List<Defect> find(Header header, List<Citation> citations, List<Deadline> deadlines) {
    List<Defect> defects = new ArrayList<>();
    header
        .issued()
        .ifPresent(
            issued -> {
              citations.forEach(citation -> addLaterThan(defects, issued, citation));
              deadlines.forEach(deadline -> addEarlierThan(defects, issued, deadline));
            });
    addCarriedOutBeforeIssued(defects, citations);
    return defects;
  }

  private static void addLaterThan(List<Defect> defects, LocalDate issued, Citation citation) {
    citation
        .issued()
        .filter(date -> date.isAfter(issued))
        .ifPresent(
            date ->
                defects.add(
                    new Defect(
                        citation.span(),
                        "date-order",
                        "%s ghi ngày %s, muộn hơn ngày ban hành của chính văn bản (%s); cần kiểm tra lại ngày viện dẫn."
                            .formatted(name(citation), DAY.format(date), DAY.format(issued)))));
  }

  private static void addEarlierThan(List<Defect> defects, LocalDate issued, Deadline deadline) {
    day(deadline.date())
        .filter(date -> date.isBefore(issued))
        .ifPresent(
            date ->
                defects.add(
                    new Defect(
                        deadline.span(),
                        "date-order",
                        "Thời hạn %s sớm hơn ngày ban hành (%s); cần kiểm tra lại thời hạn."
                            .formatted(DAY.format(date), DAY.format(issued)))));
  }

  /** What carries out another document cannot be older; dates are known from any mention. */
  private static void addCarriedOutBeforeIssued(List<Defect> defects, List<Citation> citations) {
    Map<String, LocalDate> dates = new HashMap<>();
    citations.forEach(
        citation ->
            citation
                .number()
                .ifPresent(n -> citation.issued().ifPresent(date -> dates.putIfAbsent(n, date))));
    for (Citation inner : citations) {
      if (inner.nestedIn().isEmpty() || inner.inTitle()) {
        continue;
      }
      Citation outer = citations.get(inner.nestedIn().getAsInt());
      Optional<LocalDate> innerDate = inner.issued().or(() -> inner.number().map(dates::get));
      if (outer.issued().isPresent()
          && innerDate.filter(outer.issued().get()::isBefore).isPresent()) {
        defects.add(
            new Defect(
                outer.span(),
                "date-order",
                "%s ghi ngày %s, sớm hơn %s (%s) mà nó nhắc tới; một trong hai ngày có thể sai, cần đối chiếu bản gốc."
                    .formatted(
                        name(outer),
                        DAY.format(outer.issued().get()),
                        name(inner),
                        DAY.format(innerDate.get()))));
      }
    }
  }

  private static String name(Citation citation) {
    return citation.type()
        + citation.number().or(citation::title).map(words -> " " + words).orElse("");
  }

  private static Optional<LocalDate> day(String date) {
    if (date.length() != 10 || date.charAt(0) == '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
