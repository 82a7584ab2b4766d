package vn.vankho.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.vankho.plan.Section;
import vn.vankho.text.Span;

class SectionAnchorsTest {
  private final List<Section> sections = new ArrayList<>();

  @Test
  void nameTheWayDownFromThePart() {
    int part = add("II", -1, false);
    int item = add("3", part, false);
    add("a", item, false);
    add("đ", item, false);
    assertEquals(List.of("ii", "ii-3", "ii-3-a", "ii-3-dd"), SectionAnchors.of(sections));
  }

  @Test
  void dottedItemsDoNotRepeatTheirParent() {
    int item = add("3", add("I", -1, false), false);
    add("3.2", item, false);
    assertEquals(List.of("i", "i-3", "i-3-2"), SectionAnchors.of(sections));
  }

  @Test
  void aLabelThatComesTwiceGetsANumber() {
    add("I", -1, false);
    add("I", -1, false);
    add("I", -1, false);
    assertEquals(List.of("i", "i-2", "i-3"), SectionAnchors.of(sections));
  }

  @Test
  void appendicesStandApart() {
    int list = add("", -1, true);
    add("1", list, true);
    add("", -1, true);
    assertEquals(List.of("phu-luc", "phu-luc-1", "phu-luc-2"), SectionAnchors.of(sections));
  }

  @Test
  void anItemWithoutAPartDoesNotStartWithADigit() {
    add("1", -1, false);
    assertEquals(List.of("muc-1"), SectionAnchors.of(sections));
  }

  private int add(String label, int parent, boolean appendix) {
    int index = sections.size();
    OptionalInt above = parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent);
    Span none = new Span(0, 0);
    sections.add(new Section(index, 1, label, "", above, none, none, appendix));
    return index;
  }
}
