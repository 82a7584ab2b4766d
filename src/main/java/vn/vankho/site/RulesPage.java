package vn.vankho.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Mended;
import vn.vankho.site.Frame.Link;

/** The page of the rules of repair: how often each was at work, and what was changed most often. */
final class RulesPage {
  static final String URL = "chat-luong/sua-loi/";

  private static final int MOST_CHANGES = 100;

  private RulesPage() {}

  record View(Frame frame, String summary, List<RuleRow> rules, List<ChangeRow> changes) {
    boolean hasRules() {
      return !rules.isEmpty();
    }
  }

  /** A rule with an example: the document in which it changed most. */
  record RuleRow(
      String rule, String name, String times, String documents, String href, String example) {}

  /** A change with an example. */
  record ChangeRow(String was, String became, String times, String href, String example) {}

  static SiteFile of(Shelves shelves) {
    List<HeldPlan> mended =
        shelves.archive().plans().stream().filter(p -> p.card().mended().any()).toList();
    Frame frame =
        shelves.frame(
            URL,
            "Sửa lỗi chữ",
            "Các quy tắc sửa lỗi nhận dạng chữ của kho này, và những chỗ sửa thường gặp.",
            new Link("", "Trang chủ"));
    String summary =
        mended.size() + " trong " + shelves.archive().plans().size() + " văn bản có chỗ sửa chữ.";
    View view = new View(frame, summary, rules(mended), changes(mended));
    return new SiteFile.Page(URL + "index.html", "repair-rules", view);
  }

  private static List<RuleRow> rules(List<HeldPlan> mended) {
    Map<String, List<HeldPlan>> users = new TreeMap<>();
    for (HeldPlan held : mended) {
      for (String rule : held.card().mended().rules().keySet()) {
        users.computeIfAbsent(rule, name -> new ArrayList<>()).add(held);
      }
    }
    return users.entrySet().stream()
        .sorted(Comparator.comparing(e -> -times(e.getKey(), e.getValue())))
        .map(e -> rule(e.getKey(), e.getValue()))
        .toList();
  }

  private static int times(String rule, List<HeldPlan> users) {
    return users.stream().mapToInt(held -> held.card().mended().rules().get(rule)).sum();
  }

  private static RuleRow rule(String rule, List<HeldPlan> users) {
    HeldPlan most =
        users.stream()
            .max(Comparator.comparing(held -> held.card().mended().rules().get(rule)))
            .orElseThrow();
    return new RuleRow(
        RepairWords.rule(rule),
        rule,
        String.valueOf(times(rule, users)),
        String.valueOf(users.size()),
        href(most),
        Shelves.name(most));
  }

  private static List<ChangeRow> changes(List<HeldPlan> mended) {
    List<Mended.Change> frequent =
        Mended.frequent(
            mended.stream().flatMap(held -> held.card().mended().changes().stream()), MOST_CHANGES);
    return frequent.stream().map(change -> change(change, mended)).toList();
  }

  private static ChangeRow change(Mended.Change change, List<HeldPlan> mended) {
    HeldPlan first =
        mended.stream().filter(held -> held.card().mended().has(change)).findFirst().orElseThrow();
    return new ChangeRow(
        change.was(),
        change.became(),
        String.valueOf(change.times()),
        href(first),
        Shelves.name(first));
  }

  private static String href(HeldPlan held) {
    return Shelves.root(URL) + held.url() + RepairPage.FOLDER;
  }
}
