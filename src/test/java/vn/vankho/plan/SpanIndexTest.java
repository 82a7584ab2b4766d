package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.text.Span;

final class SpanIndexTest {
  private static final Span LONG = new Span(0, 100);
  private static final Span SHORT = new Span(10, 20);
  private static final Span LATE = new Span(120, 130);

  private final SpanIndex index = new SpanIndex(List.of(LATE, SHORT, LONG));

  @Test
  void aPlaceBehindAShortSpanIsStillHeldByTheLongOneAroundIt() {
    assertTrue(index.contains(50));
    assertFalse(index.contains(100));
    assertTrue(index.contains(129));
  }

  @Test
  void allSpansThatHoldTheWholeOfAPartAreFound() {
    assertEquals(Set.of(LONG, SHORT), Set.copyOf(index.holding(new Span(12, 14))));
    assertEquals(List.of(LONG), index.holding(new Span(15, 40)));
    assertEquals(List.of(), index.holding(new Span(90, 125)));
  }
}
