package vn.vankho.search;

/**
 * Chooses the passage that a plan is opened at: one whose heading has what was asked for, then that
 * which has it most often, then the first. Takes the places of a plan in order.
 */
final class BestPassage {
  private static final int HEADING = 1 << 20;

  private int current = -1;
  private int tally;
  private int best;
  private int passage;

  /**
   * Takes a place in.
   *
   * @param count how often it has what was asked for
   */
  void add(int place, int count) {
    if (place == 0 || count == 0) {
      return;
    }
    if (PlanText.passageOf(place) != current) {
      current = PlanText.passageOf(place);
      tally = 0;
    }
    tally += count + (PlanText.isHeading(place) ? HEADING : 0);
    if (tally > best) {
      best = tally;
      passage = current;
    }
  }

  /** The passage, or the first where none has it. */
  int passage() {
    return passage;
  }
}
