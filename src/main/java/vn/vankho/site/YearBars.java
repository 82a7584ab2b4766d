package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;

/** Draws how many documents each year brought. */
final class YearBars {
  private static final int MOST = 40;
  private static final int HEIGHT = 220;
  private static final int FLOOR = 180;
  private static final int TOP = 24;

  private YearBars() {}

  /** A year and its number of documents. */
  record Bar(int year, int count, String href) {}

  /**
   * The bars from the first year to the last, years without documents too; of a longer time the
   * last forty.
   *
   * @param bars by year, the earliest first
   */
  static Html draw(List<Bar> bars) {
    int last = bars.isEmpty() ? 0 : bars.get(bars.size() - 1).year();
    int first = bars.isEmpty() ? 1 : Math.max(bars.get(0).year(), last - MOST + 1);
    int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
    int step = Math.max(24, Math.min(72, 720 / Math.max(1, last - first + 1)));
    List<Html> parts = new ArrayList<>();
    int width = Math.max(200, (last - first + 1) * step + 20);
    parts.add(Svg.line("axis", 10, FLOOR, width - 10, FLOOR));
    for (int year = first; year <= last; year++) {
      int x = 10 + (year - first) * step + step / 2;
      if (step >= 36 || year % 5 == 0) {
        parts.add(Svg.words("mid soft", x, FLOOR + 22, String.valueOf(year)));
      }
    }
    bars.stream()
        .filter(bar -> bar.year() >= first)
        .forEach(bar -> parts.add(bar(bar, 10 + (bar.year() - first) * step, step, most)));
    String about = "Cột cao theo số văn bản ban hành trong năm, từ " + first + " đến " + last + ".";
    return Svg.picture(
        "tranh-nam", width, HEIGHT, true, "Văn bản trong kho theo năm", about, parts);
  }

  private static Html bar(Bar bar, int x, int step, int most) {
    int height = Math.max(2, (FLOOR - TOP) * bar.count() / most);
    int gap = step / 6;
    return Svg.link(
        bar.href(),
        "Năm " + bar.year() + ": " + bar.count() + " văn bản",
        List.of(
            Svg.box("bar-box", x + gap, FLOOR - height, step - 2 * gap, height),
            Svg.words(
                "mid strong", x + step / 2, FLOOR - height - 6, String.valueOf(bar.count()))));
  }
}
