package vn.vankho.text;

/**
 * One reading of one or more tokens of a text.
 *
 * @param ids the numbers of the tokens that it puts there, none for noise that is left out
 * @param styles how each of them is written, see {@link CaseModel}; below 0 for what is no word
 * @param last the last mark that it puts there; 0 for a word
 * @param next the token after those that it reads
 * @param text what is written; empty for what was seen
 * @param cost how seldom recognition makes of it what was seen
 * @param kind what kind of change it is
 */
@SuppressWarnings("ArrayRecordComponent") // one for every word of a text
record Arc(
    int[] ids, byte[] styles, char last, int next, String text, float cost, ChangeKind kind) {}
