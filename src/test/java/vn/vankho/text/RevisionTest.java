package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private record Fixed(String name, List<Edit> edits) implements RepairRule {
    @Override
    public List<Edit> edits(String text) {
      return edits;
    }
  }

  private static Edit edit(int from, int to, String replacement) {
    return new Edit(new Span(from, to), replacement, 0.5f);
  }

  private static Revision revise(String text, List<List<Edit>> rules) {
    Revision revision = new Revision(text, List.of());
    for (List<Edit> edits : rules) {
      revision = revision.revisedBy(new Fixed("r" + (revision.corrections().size() + 1), edits));
    }
    return revision;
  }

  private static NormalizedText normalized(Revision revision) {
    return new NormalizedText(revision.text(), List.of(), revision.corrections());
  }

  @Test
  void editsOfOneRuleStandSideBySide() {
    Revision revision =
        revise("abcd", List.of(List.of(edit(0, 1, "x"), edit(1, 2, ""), edit(3, 4, "yz"))));
    assertEquals("xcyz", revision.text());
    assertEquals(3, revision.corrections().size());
    assertEquals("abcd", normalized(revision).original());
  }

  @Test
  void changesOfTwoRulesThatMeetBecomeOne() {
    Revision revision =
        revise("a- b", List.of(List.of(edit(2, 3, "")), List.of(edit(0, 3, "A-B"))));
    assertEquals("A-B", revision.text());
    assertEquals(List.of(new Correction("r1+r2", 0, "a- b", "A-B", 0.5f)), revision.corrections());
  }

  @Test
  void aChangeThatIsTakenBackLeavesNoTrace() {
    Revision revision = revise("abc", List.of(List.of(edit(1, 2, "x")), List.of(edit(1, 2, "b"))));
    assertEquals(new Revision("abc", List.of()), revision);
  }

  @Test
  void changesThatStandApartMoveWithTheText() {
    Revision revision =
        revise("abcdef", List.of(List.of(edit(4, 5, "X")), List.of(edit(0, 1, "long"))));
    assertEquals("longbcdXf", revision.text());
    assertEquals(List.of(0, 7), revision.corrections().stream().map(Correction::at).toList());
  }

  @Test
  void offsetsInsideAChangeMoveToItsStart() {
    Revision revision = revise("abcdef", List.of(List.of(edit(1, 4, "x"))));
    assertEquals(List.of(0, 1, 1, 2, 4), revision.moved(List.of(0, 1, 3, 4, 6)));
  }

  @Test
  void anyChangesCanBeUndone() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      String text = "abcdefghij".substring(0, random.nextInt(11));
      Revision revision = new Revision(text, List.of());
      for (int rule = 0; rule < 4; rule++) {
        String now = revision.text();
        revision = revision.revisedBy(new Fixed("r" + rule, edits(now.length(), random)));
        assertEquals(text, normalized(revision).original());
      }
    }
  }

  private static List<Edit> edits(int length, Random random) {
    List<Edit> edits = new ArrayList<>();
    int from = 0;
    while (from < length) {
      int to = Math.min(length, from + 1 + random.nextInt(3));
      if (random.nextInt(3) == 0) {
        edits.add(edit(from, to, "xyz".substring(random.nextInt(4))));
      }
      from = to;
    }
    return edits;
  }
}
