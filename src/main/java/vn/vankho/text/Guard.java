package vn.vankho.text;

import java.util.Arrays;
import java.util.List;

/**
 * Lets rules do only what people's settings leave to them: a rule that is off does nothing, and
 * none changes words that are kept or a change that was pinned.
 */
final class Guard {
  private final RepairSettings settings;

  Guard(RepairSettings settings) {
    this.settings = settings;
  }

  /** A text with the edits of a rule that are allowed. */
  Revision revised(Revision revision, RepairRule rule) {
    if (!settings.allows(rule.name())) {
      return revision;
    }
    List<Edit> edits =
        rule.edits(revision.text()).stream()
            .filter(edit -> edit.kind().isEmpty() || settings.allows(edit.kind()))
            .toList();
    return revision.revisedBy(rule.name(), allowed(edits, revision));
  }

  /** The suggestions that people's settings leave. */
  List<Suggestion> allowed(List<Suggestion> suggestions) {
    if (!settings.allows(CorrectionRule.NAME)) {
      return List.of();
    }
    return suggestions.stream()
        .filter(doubt -> settings.keep().stream().noneMatch(doubt.was()::contains))
        .toList();
  }

  private List<Edit> allowed(List<Edit> edits, Revision revision) {
    List<Span> pinned =
        settings.replacements().isEmpty()
            ? List.of()
            : revision.corrections().stream()
                .filter(Guard::isPinned)
                .map(Correction::span)
                .toList();
    if (pinned.isEmpty() && settings.keep().isEmpty()) {
      return edits;
    }
    return edits.stream()
        .filter(edit -> pinned.stream().noneMatch(edit.span()::overlaps))
        .filter(edit -> settings.keep().stream().noneMatch(kept -> meets(edit, kept, revision)))
        .toList();
  }

  private static boolean isPinned(Correction correction) {
    return Arrays.asList(correction.rule().split("\\+", -1)).contains(PinRule.NAME);
  }

  /** Whether an edit touches a place where the kept words stand. */
  private static boolean meets(Edit edit, String kept, Revision revision) {
    int from = Math.max(0, edit.span().start() - kept.length() + 1);
    int to = Math.min(revision.text().length(), edit.span().end() + kept.length() - 1);
    int at = WholeWords.find(revision.text(), kept, new Span(from, Math.max(from, to)));
    return at >= 0 && new Span(at, at + kept.length()).overlaps(edit.span());
  }
}
