package vn.vankho.text;

import java.util.List;
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
  private static final List<RepairRule> FLOW =
      List.of(
          new MarkdownRule(),
          new RuleLineRule(),
          new PageNumberRule(),
          new SymbolRule(true),
          new JoinRule());

  private static final List<RepairRule> ALL = Stream.concat(WORDS.stream(), FLOW.stream()).toList();

  /** All repairs: what is no part of the text falls out, broken lines are joined. */
  public NormalizedText repair(ExtractedText extracted) {
    return repair(extracted, RepairSettings.NONE);
  }

  /** The same, as far as people's settings leave it to the rules. */
  public NormalizedText repair(ExtractedText extracted, RepairSettings settings) {
    Guard guard = new Guard(settings);
    Revision pinned = pinned(extracted, settings);
    Revision revision = guard.revised(pinned, furniture(extracted, pinned));
    return normalized(settled(revision, ALL, guard), extracted);
  }

  /** Only the repairs inside lines: no line is joined, taken out or emptied. */
  public NormalizedText repairWords(ExtractedText extracted) {
    return repairWords(extracted, RepairSettings.NONE);
  }

  /** The same, as far as people's settings leave it to the rules. */
  public NormalizedText repairWords(ExtractedText extracted, RepairSettings settings) {
    return normalized(settled(pinned(extracted, settings), WORDS, new Guard(settings)), extracted);
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

  private static NormalizedText normalized(Revision revision, ExtractedText extracted) {
    return new NormalizedText(
        revision.text(), revision.moved(extracted.pageStarts()), revision.corrections());
  }
}
