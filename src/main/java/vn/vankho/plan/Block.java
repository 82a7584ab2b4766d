package vn.vankho.plan;

import java.util.List;
import java.util.Optional;
import vn.vankho.plan.Paragraph.Marker;
import vn.vankho.text.Span;

/** The lines of one paragraph and the label that opens it. */
record Block(List<Line> lines, Optional<Label> label) {
  Block {
    lines = List.copyOf(lines);
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  Span span() {
    return new Span(first().start(), last().end());
  }

  /** From the end of the label (which may fill its line) to the end. */
  Span content() {
    int rest = label.map(Label::rest).orElse(0);
    int start =
        rest < first().length() || lines.size() == 1
            ? Math.min(first().start() + rest, last().end())
            : lines.get(1).start();
    return new Span(start, last().end());
  }

  /** Whether it is a numbered item: bullets are none. */
  boolean numbered() {
    return label.filter(l -> !l.bullet()).isPresent();
  }

  Paragraph paragraph() {
    return new Paragraph(
        span(),
        label.map(Label::marker).orElse(Marker.NONE),
        label.map(Label::text).orElse(""),
        content());
  }
}
