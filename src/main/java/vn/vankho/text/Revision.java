package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and the changes that made it from another. Rules are applied one after the other, each to
 * the text that those before it left; changes of two rules that meet become one.
 */
record Revision(String text, List<Correction> corrections) {
  /** The text with a rule's edits applied; this very revision where it has none. */
  Revision revisedBy(RepairRule rule) {
    return revisedBy(rule.name(), rule.edits(text));
  }

  /** The same, of edits that are at hand. */
  Revision revisedBy(String rule, List<Edit> edits) {
    return edits.isEmpty() ? this : new Merge(this, rule, edits).revision();
  }

  /** Offsets of the first text as they are in this one; what fell out moves to where it was. */
  List<Integer> moved(List<Integer> offsets) {
    List<Integer> moved = new ArrayList<>();
    int next = 0;
    int shift = 0;
    for (int offset : offsets) {
      while (next < corrections.size() && originalEnd(next, shift) <= offset) {
        shift += corrections.get(next).became().length() - corrections.get(next).was().length();
        next++;
      }
      boolean inside = next < corrections.size() && corrections.get(next).at() - shift < offset;
      moved.add(inside ? corrections.get(next).at() : offset + shift);
    }
    return moved;
  }

  private int originalEnd(int index, int shift) {
    return corrections.get(index).at() - shift + corrections.get(index).was().length();
  }

  /** Brings the corrections so far and the edits of one more rule together. */
  private static final class Merge {
    private final String text;
    private final List<Correction> made;
    private final String rule;
    private final List<Edit> edits;
    private final StringBuilder revised;
    private final List<Correction> merged = new ArrayList<>();
    private int correction;
    private int edit;
    private int copied;

    Merge(Revision before, String rule, List<Edit> edits) {
      this.text = before.text();
      this.made = before.corrections();
      this.rule = rule;
      this.edits = edits;
      this.revised = new StringBuilder(text.length());
    }

    Revision revision() {
      while (correction < made.size() || edit < edits.size()) {
        mergeNext();
      }
      revised.append(text, copied, text.length());
      return new Revision(revised.toString(), List.copyOf(merged));
    }

    /** Takes the next change and all that meet it. */
    private void mergeNext() {
      int firstCorrection = correction;
      int firstEdit = edit;
      Span next = nextSpan();
      int start = next.start();
      int end = next.end();
      boolean grown = true;
      while (grown) {
        grown = false;
        while (correction < made.size()
            && meets(made.get(correction).span(), end, edit > firstEdit)) {
          end = Math.max(end, made.get(correction++).span().end());
          grown = true;
        }
        while (edit < edits.size()
            && meets(edits.get(edit).span(), end, correction > firstCorrection)) {
          end = Math.max(end, edits.get(edit++).span().end());
          grown = true;
        }
      }
      write(
          new Span(start, end),
          made.subList(firstCorrection, correction),
          edits.subList(firstEdit, edit));
    }

    private Span nextSpan() {
      if (correction == made.size()) {
        return edits.get(edit++).span();
      }
      Span made = this.made.get(correction).span();
      if (edit == edits.size() || made.start() <= edits.get(edit).span().start()) {
        correction++;
        return made;
      }
      return edits.get(edit++).span();
    }

    /** Changes of one kind may stand side by side; those of two kinds meet where they touch. */
    private static boolean meets(Span span, int end, boolean otherKind) {
      return span.start() < end || (otherKind && span.start() == end);
    }

    private void write(Span span, List<Correction> corrections, List<Edit> changes) {
      revised.append(text, copied, span.start());
      int at = revised.length();
      String was = undone(span, corrections);
      appendChanged(span, changes);
      copied = span.end();
      String became = revised.substring(at);
      if (!was.equals(became)) {
        merged.add(
            new Correction(
                names(corrections, changes), at, was, became, confidence(corrections, changes)));
      }
    }

    private String undone(Span span, List<Correction> corrections) {
      StringBuilder was = new StringBuilder();
      int from = span.start();
      for (Correction done : corrections) {
        was.append(text, from, done.at()).append(done.was());
        from = done.span().end();
      }
      return was.append(text, from, span.end()).toString();
    }

    private void appendChanged(Span span, List<Edit> changes) {
      int from = span.start();
      for (Edit change : changes) {
        revised.append(text, from, change.span().start()).append(change.replacement());
        from = change.span().end();
      }
      revised.append(text, from, span.end());
    }

    private String names(List<Correction> corrections, List<Edit> changes) {
      if (changes.isEmpty() && corrections.size() == 1) {
        return corrections.get(0).rule();
      }
      if (corrections.isEmpty() && changes.size() == 1) {
        return name(changes.get(0));
      }
      Stream<String> before =
          corrections.stream().flatMap(done -> Stream.of(done.rule().split("\\+", -1)));
      Stream<String> now = changes.stream().map(this::name);
      return Stream.concat(before, now).distinct().collect(Collectors.joining("+"));
    }

    private String name(Edit edit) {
      return edit.kind().isEmpty() ? rule : edit.kind();
    }

    private static float confidence(List<Correction> corrections, List<Edit> changes) {
      float least = 1;
      for (Correction done : corrections) {
        least = Math.min(least, done.confidence());
      }
      for (Edit change : changes) {
        least = Math.min(least, change.confidence());
      }
      return least;
    }
  }
}
