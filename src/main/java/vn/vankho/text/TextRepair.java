package vn.vankho.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.source.ExtractedText;

/**
 * Repairs the words of a file by rules, from safe to risky, again and again until none has anything
 * left to mend: repairing repaired text changes nothing. Every rule either takes something away or
 * puts a right character for a wrong one, so this ends.
 */
public final class TextRepair {
  /** Inside a line: what these leave has the lines that it had. */
  private static final List<RepairRule> WORDS =
      List.of(new LetterRule(), new SpaceRule(), new NfcRule(), new SymbolRule(false));

  /** On the flow of lines: for reading. */
  private static final List<RepairRule> LINES =
      List.of(new MarkdownRule(), new RuleLineRule(), new PageNumberRule());

  /** Across the ends of lines. */
  private static final List<RepairRule> FLOW = List.of(new SymbolRule(true), new JoinRule());

  /** What takes no knowledge of the language. */
  private static final List<RepairRule> PLAIN =
      Stream.of(WORDS, LINES, FLOW).flatMap(List::stream).toList();

  private final RepairModel model;

  /** Repairs with what the program has learnt. */
  public TextRepair() {
    this(RepairModel.shipped());
  }

  /** Repairs with another model. */
  public TextRepair(RepairModel model) {
    this.model = model;
  }

  /** The names of all rules: what may be switched off, and what audit trails say. */
  public static Set<String> ruleNames() {
    Stream<String> plain =
        Stream.concat(PLAIN.stream(), Stream.of(new FurnitureRule(List.of())))
            .map(RepairRule::name);
    return Stream.concat(plain, CorrectionRule.names().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All repairs: what is no part of the text falls out, broken lines are joined. */
  public NormalizedText repair(ExtractedText extracted) {
    return repair(extracted, RepairSettings.NONE);
  }

  /** The same, as far as people's settings leave it to the rules. */
  public NormalizedText repair(ExtractedText extracted, RepairSettings settings) {
    Guard guard = new Guard(settings);
    Revision pinned = pinned(extracted, settings);
    Revision revision = guard.revised(pinned, furniture(extracted, pinned));
    CorrectionRule correction = new CorrectionRule(model, extracted.recognised());
    List<RepairRule> all =
        Stream.of(WORDS, LINES, List.<RepairRule>of(correction), FLOW)
            .flatMap(List::stream)
            .toList();
    return normalized(settled(revision, all, guard), extracted, correction, guard);
  }

  /** Only the repairs inside lines: no line is joined, taken out or emptied. */
  public NormalizedText repairWords(ExtractedText extracted) {
    return repairWords(extracted, RepairSettings.NONE);
  }

  /** The same, as far as people's settings leave it to the rules. */
  public NormalizedText repairWords(ExtractedText extracted, RepairSettings settings) {
    Guard guard = new Guard(settings);
    CorrectionRule correction = new CorrectionRule(model, extracted.recognised());
    List<RepairRule> all = Stream.concat(WORDS.stream(), Stream.of(correction)).toList();
    Revision revision = settled(pinned(extracted, settings), all, guard);
    return normalized(revision, extracted, correction, guard);
  }

  /** Only what takes no knowledge of the language; lines are joined. */
  static String plain(String text) {
    return settled(new Revision(text, List.of()), PLAIN, new Guard(RepairSettings.NONE)).text();
  }

  private static Revision pinned(ExtractedText extracted, RepairSettings settings) {
    return new Revision(extracted.text(), List.of())
        .revisedBy(new PinRule(settings.replacements()));
  }

  private static RepairRule furniture(ExtractedText extracted, Revision pinned) {
    return new FurnitureRule(pinned.moved(extracted.pageStarts()));
  }

  private static Revision settled(Revision revision, List<RepairRule> rules, Guard guard) {
    Revision before = revision;
    Revision after = pass(before, rules, guard);
    while (!after.text().equals(before.text())) {
      before = after;
      after = pass(before, rules, guard);
    }
    return after;
  }

  private static Revision pass(Revision revision, List<RepairRule> rules, Guard guard) {
    Revision passed = revision;
    for (RepairRule rule : rules) {
      passed = guard.revised(passed, rule);
    }
    return passed;
  }

  private static NormalizedText normalized(
      Revision revision, ExtractedText extracted, CorrectionRule correction, Guard guard) {
    String text = revision.text();
    return new NormalizedText(
        text,
        revision.moved(extracted.pageStarts()),
        revision.corrections(),
        guard.allowed(correction.suggestions(text)),
        correction.quality());
  }
}
