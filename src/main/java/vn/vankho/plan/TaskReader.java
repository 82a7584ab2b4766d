package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.text.Span;

/**
 * Reads the tasks under an agency's heading: one for each bullet or lettered item, with what
 * belongs to it, or one for each paragraph where there are none. A paragraph that only leads in
 * ("…, cụ thể:") is none.
 */
final class TaskReader {
  private final String text;
  private final List<Span> tasks = new ArrayList<>();
  private int rank = Integer.MAX_VALUE;

  private TaskReader(String text) {
    this.text = text;
  }

  /** The tasks in paragraphs, the first of which may be the rest of a heading's line. */
  static List<Task> read(String text, List<Paragraph> paragraphs) {
    TaskReader reader = new TaskReader(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean listed = i + 1 < paragraphs.size() && marked(paragraphs.get(i + 1));
      reader.add(paragraphs.get(i), listed);
    }
    return reader.tasks.stream().map(span -> task(text, span)).toList();
  }

  /** The task that stands at a span. */
  static Task task(String text, Span span) {
    Syllables words = Syllables.of(text, span.start(), span.end());
    return new Task(span, RoleReader.role(words, 0), PartnerReader.partners(text, words));
  }

  private static boolean marked(Paragraph paragraph) {
    return paragraph.marker() != Paragraph.Marker.NONE;
  }

  private void add(Paragraph paragraph, boolean listed) {
    Span content = trimmed(text, paragraph.content());
    if (content.length() == 0) {
      return;
    }
    if (!marked(paragraph)) {
      addPlain(content, listed);
    } else if (tasks.isEmpty() || rank(paragraph) <= rank) {
      rank = rank(paragraph);
      tasks.add(content);
    } else {
      extend(content);
    }
  }

  /**
   * @param listed whether bullets follow
   */
  private void addPlain(Span content, boolean listed) {
    boolean leadsIn = text.charAt(content.end() - 1) == ':';
    if (leadsIn && listed && rank == Integer.MAX_VALUE) {
      return;
    }
    boolean goesOn = rank < Integer.MAX_VALUE && !tasks.isEmpty() && !ended();
    if (goesOn) {
      extend(content);
    } else {
      tasks.add(content);
    }
  }

  private boolean ended() {
    return ".;…/”\"".indexOf(text.charAt(tasks.get(tasks.size() - 1).end() - 1)) >= 0;
  }

  private void extend(Span content) {
    int last = tasks.size() - 1;
    tasks.set(last, new Span(tasks.get(last).start(), content.end()));
  }

  private static int rank(Paragraph paragraph) {
    return switch (paragraph.marker()) {
      case ROMAN -> 0;
      case NUMBER -> 1;
      case LETTER -> 2;
      case DASH -> 3;
      case PLUS -> 4;
      case NONE -> 5;
    };
  }

  /** A span without the blanks, stars and marks at its ends. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && outer(text.charAt(start), ":.;,*_-–")) {
      start++;
    }
    while (end > start && outer(text.charAt(end - 1), "*_")) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean outer(char c, String marks) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || marks.indexOf(c) >= 0;
  }
}
