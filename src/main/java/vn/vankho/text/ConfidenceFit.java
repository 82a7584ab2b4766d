package vn.vankho.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fits {@code confidence.tsv} to recognised pages whose words are known: of each reading that the
 * decoder finds, was the page nearer to the truth with it? The pages of a document are left out in
 * turn to say how well that holds for others.
 */
final class ConfidenceFit {
  private static final List<ChangeKind> KINDS =
      List.of(
          ChangeKind.MARK,
          ChangeKind.WORD,
          ChangeKind.NO_WORD,
          ChangeKind.NOISE,
          ChangeKind.CASE,
          ChangeKind.SPACE,
          ChangeKind.BULLET);

  /**
   * A change that makes a wrong word no worse counts as half right; only marks are as good as
   * words.
   */
  private static final double NO_WORSE = 0.4;

  private static final double RIDGE = 1;
  private static final String HEAD =
      "# How much each kind of evidence counts for a change, fitted by train-repair --fit to pages"
          + " whose words are known.\n# kind <tab> evidence <tab> weight\n";

  private final RepairModel model;
  private final List<Case> cases = new ArrayList<>();

  private ConfidenceFit(RepairModel model) {
    this.model = model;
  }

  /** A reading and what became of the page. */
  private record Case(
      String document, ChangeKind kind, String pair, Logistic.Example example, int gain) {}

  /**
   * Fits and writes.
   *
   * @param table the table to write
   * @param model a model of the language that was not made from these pages
   * @param folders hold {@code PAGE.ocr.txt} and {@code PAGE.truth.txt}
   * @return how well it fits, for people
   * @throws IOException naming what cannot be read or written
   */
  static String write(Path table, Path model, List<Path> folders) throws IOException {
    ConfidenceFit fit = new ConfidenceFit(RepairModel.read(model));
    for (Path folder : folders) {
      fit.addAll(folder);
    }
    StringBuilder rows = new StringBuilder(HEAD);
    StringBuilder report = new StringBuilder();
    for (ChangeKind kind : KINDS) {
      List<Case> cases = fit.cases.stream().filter(each -> each.kind() == kind).toList();
      List<String> names = names(cases);
      rows.append(rows(kind, names, cases));
      report.append(report(kind, names, cases));
    }
    Files.writeString(table, rows);
    return report.toString();
  }

  private void addAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ocr.txt")).sorted().toList()) {
        String page = file.getFileName().toString().replace(".ocr.txt", "");
        Path truth = file.resolveSibling(page + ".truth.txt");
        String document = folder.getFileName() + "/" + page.replaceFirst("(-[a-z]{2})?-p\\d+$", "");
        add(document, Files.readString(file), words(Files.readString(truth)));
      }
    }
  }

  private static String[] words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+", -1);
  }

  private void add(String document, String text, String[] truth) {
    int before = distance(truth, words(text));
    List<CorrectionRule.Proposal> proposals = new CorrectionRule(model, true).proposals(text);
    for (int i = 0; i < proposals.size(); i++) {
      CorrectionRule.Proposal proposal = proposals.get(i);
      int alone = before - distance(truth, words(edited(text, List.of(proposal))));
      int together = before - distance(truth, words(edited(text, sameWord(text, proposals, i))));
      int gain = Math.max(alone, together);
      ChangeKind kind = proposal.decision().arc().kind();
      double right = gain > 0 ? 1 : gain == 0 && kind != ChangeKind.NOISE ? NO_WORSE : 0;
      float[] features = proposal.evidence().of(proposal.decision());
      String pair = proposal.evidence().pair(proposal.decision());
      cases.add(new Case(document, kind, pair, new Logistic.Example(features, right), gain));
    }
  }

  /** A change and those that touch it: of a word and the mark after it. */
  private static List<CorrectionRule.Proposal> sameWord(
      String text, List<CorrectionRule.Proposal> proposals, int index) {
    int first = index;
    while (first > 0 && touch(text, proposals.get(first - 1), proposals.get(first))) {
      first--;
    }
    int last = index + 1;
    while (last < proposals.size() && touch(text, proposals.get(last - 1), proposals.get(last))) {
      last++;
    }
    return proposals.subList(first, last);
  }

  private static boolean touch(
      String text, CorrectionRule.Proposal one, CorrectionRule.Proposal next) {
    int from = one.edit().span().end();
    int to = next.edit().span().start();
    return text.substring(from, Math.max(from, to)).chars().noneMatch(Character::isWhitespace);
  }

  private static String edited(String text, List<CorrectionRule.Proposal> proposals) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = proposals.size() - 1; i >= 0; i--) {
      Edit edit = proposals.get(i).edit();
      edited.replace(edit.span().start(), edit.span().end(), edit.replacement());
    }
    return edited.toString();
  }

  /** Words to change, put in and take out to get from one text to another. */
  private static int distance(String[] truth, String[] words) {
    int[] row = new int[words.length + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 0; i < truth.length; i++) {
      int diagonal = row[0]++;
      for (int j = 0; j < words.length; j++) {
        int replaced = diagonal + (truth[i].equals(words[j]) ? 0 : 1);
        diagonal = row[j + 1];
        row[j + 1] = Math.min(replaced, Math.min(row[j], row[j + 1]) + 1);
      }
    }
    return row[words.length];
  }

  /** What is weighed: the evidence, and of marks what was taken for what. */
  private static List<String> names(List<Case> cases) {
    List<String> names = new ArrayList<>(Evidence.NAMES);
    TreeSet<String> pairs = new TreeSet<>();
    cases.stream().map(Case::pair).filter(pair -> !pair.isEmpty()).forEach(pairs::add);
    names.addAll(pairs);
    return names;
  }

  private static List<Logistic.Example> examples(List<String> names, List<Case> cases) {
    return cases.stream()
        .map(each -> new Logistic.Example(features(names, each), each.example().right()))
        .toList();
  }

  private static float[] features(List<String> names, Case each) {
    float[] features = Arrays.copyOf(each.example().features(), names.size());
    if (!each.pair().isEmpty() && names.contains(each.pair())) {
      features[names.indexOf(each.pair())] = 1;
    }
    return features;
  }

  private static String rows(ChangeKind kind, List<String> names, List<Case> cases) {
    double[] weights = Logistic.fit(examples(names, cases), names.size(), RIDGE);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < weights.length; i++) {
      String weight = String.format(Locale.ROOT, "%.3f", weights[i]);
      rows.append(kind).append('\t').append(names.get(i)).append('\t').append(weight).append('\n');
    }
    return rows.toString();
  }

  /** How many changes would be made on documents that were left out, and how many are right. */
  private static String report(ChangeKind kind, List<String> names, List<Case> cases) {
    Map<String, List<Case>> documents = new LinkedHashMap<>();
    cases.forEach(c -> documents.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    int made = 0;
    int right = 0;
    int harm = 0;
    for (Map.Entry<String, List<Case>> apart : documents.entrySet()) {
      List<Case> others =
          cases.stream().filter(each -> !each.document().equals(apart.getKey())).toList();
      double[] weights = Logistic.fit(examples(names, others), names.size(), RIDGE);
      for (Case each : apart.getValue()) {
        if (Logistic.likely(weights, features(names, each)) >= kind.sure()) {
          made++;
          right += each.gain() > 0 ? 1 : 0;
          harm += each.gain() < 0 ? 1 : 0;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "%-8s found %4d   on documents left out: made %4d, right %4d, harmful %3d%n",
        kind,
        cases.size(),
        made,
        right,
        harm);
  }
}
