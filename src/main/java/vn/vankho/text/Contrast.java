package vn.vankho.text;

/**
 * Weighs other readings of a word against what was seen, by the tokens beside it as they stand.
 * Moves from word to word; what the seen one is worth is looked up once.
 */
final class Contrast {
  private final LanguageModel model;
  private final int[] ids;
  private int token;
  private float left;
  private float right;

  /**
   * @param ids the numbers of a text's tokens
   */
  Contrast(LanguageModel model, int[] ids) {
    this.model = model;
    this.ids = ids;
  }

  /** Goes to a word. */
  void moveTo(int word) {
    token = word;
    left = word > 0 ? model.log(ids[word - 1], 1, ids[word]) : 0;
    right = word + 1 < ids.length ? model.log(ids[word], 1, ids[word + 1]) : 0;
  }

  /**
   * Whether a reading is likelier than what was seen by more than a bound and what it costs: with
   * the tokens beside it as they stand, or with one of them, since the other may be wrong too.
   */
  boolean exceeds(Candidates.Candidate candidate, float bound) {
    float cost = candidate.cost();
    if (-left - right - cost <= bound) {
      return false; // nothing is likelier than certain
    }
    float leftLead = token > 0 ? model.log(ids[token - 1], 1, candidate.word()) - left : 0;
    if (Math.max(leftLead, 0) - right - cost <= bound) {
      return false;
    }
    float rightLead =
        token + 1 < ids.length ? model.log(candidate.word(), 1, ids[token + 1]) - right : 0;
    float lead = Math.max(Math.max(leftLead, rightLead), leftLead + rightLead);
    return lead - cost > bound;
  }
}
